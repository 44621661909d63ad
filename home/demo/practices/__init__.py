"""Practices of the networks, beside the ones that the story of a network turns on."""
