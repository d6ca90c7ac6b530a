"""Tool tips of typed text: Qt would take a name with a tag in it for markup."""


def plain_tip(text: str) -> str:
    """A tool tip that Qt shows as it is, never as markup."""
    import html

    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""
