"""Words for what was just done to a list of fingerprints."""

from core.flows.steps import FingerNews
from core.guidance import Guide
from core.translate import mark

FINGER_NEWS: dict[FingerNews, Guide] = {
    FingerNews.ADDED: Guide(
        "FGR-31", mark("Finger", "Fingerprint added"), mark("Finger", "The fingerprint was added.")
    ),
    FingerNews.RENAMED: Guide(
        "FGR-32", mark("Finger", "Fingerprint renamed"), mark("Finger", "The name was changed.")
    ),
    FingerNews.REMOVED: Guide(
        "FGR-33", mark("Finger", "Fingerprint removed"), mark("Finger", "Removed from the key.")
    ),
}
"""What did not change anything is no news."""
