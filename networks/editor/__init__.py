"""What a network's pages look like in Wagtail's editor: forms and read-only panels."""
