"""Hamroh: the machine that carries the conversations."""
