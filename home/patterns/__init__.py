"""The living pattern page: every component in every state, to copy the next screen from."""
