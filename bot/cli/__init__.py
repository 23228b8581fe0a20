"""The command line: a file per verb, and the socket to a running bot."""
