"""A report as JSON: the contract of docs/keydesk-report.schema.json."""

import json
from dataclasses import asdict

from core.report.report import Report


def report_json(report: Report, indent: int | None = None) -> str:
    """Its members are those of the value, by the same names."""
    return json.dumps(asdict(report), indent=indent)
