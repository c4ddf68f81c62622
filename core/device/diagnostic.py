"""CBOR diagnostic notation of decoded values (RFC 8949 §8), for people who read raw replies."""

import json
from collections.abc import Mapping, Sequence

_DEPTH = 8


def diagnostic(value: object, depth: int = _DEPTH) -> str:
    """Write a decoded CBOR value down; nesting beyond eight levels is cut with an ellipsis."""
    match value:
        case bool() | float() | None:
            return json.dumps(value)
        case int():
            return str(value)
        case bytes():
            return f"h'{value.hex()}'"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case _ if depth == 0:
            return "…"
        case Mapping():
            inner = (
                f"{diagnostic(key, depth - 1)}: {diagnostic(item, depth - 1)}"
                for key, item in value.items()
            )
            return "{" + ", ".join(inner) + "}"
        case Sequence():
            return "[" + ", ".join(diagnostic(item, depth - 1) for item in value) + "]"
        case _:
            raise TypeError(f"not a CBOR value: {type(value).__name__}")
