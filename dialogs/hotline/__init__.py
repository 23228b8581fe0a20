"""The hotline: applications, and the people who answer them."""
