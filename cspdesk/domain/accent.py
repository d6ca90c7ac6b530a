"""The colour of window and papers while a partnership has set none of its own; alone, for a start loads it."""

DEFAULT_ACCENT = "#2563b8"
