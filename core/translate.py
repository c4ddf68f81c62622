"""Marks text for translation without Qt."""


def mark(context: str, text: str) -> str:
    """Return `text`; lupdate collects it (`-tr-function-alias QT_TRANSLATE_NOOP+=mark`)."""
    del context
    return text
