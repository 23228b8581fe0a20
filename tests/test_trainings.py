"""Trainings, the half of who comes."""
