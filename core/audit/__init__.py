"""Who did what to which key, written where the policy says (docs/audit.md)."""
