"""authenticatorBioEnrollment (CTAP 2.3 §6.7), final and preview.

Written on `Ctap2.bio_enrollment` and not on python-fido2's FPBioEnrollment, which spends a
getModality command, fails on nameless templates and unknown sample numbers, and logs names.
"""

import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final

from fido2 import cbor
from fido2.ctap import CtapError
from fido2.ctap2.bio import BioEnrollment, FPBioEnrollment

from core.device.link import Link
from core.device.pin import Pin
from core.errors import Operation, OperationError, Problem, problem
from core.model import Fingerprint, Sample, SampleStatus, SensorInfo, SensorKind
from core.text import plain

_MODALITY: Final = BioEnrollment.MODALITY.FINGERPRINT
_SUB: Final = FPBioEnrollment.CMD
_IN: Final = FPBioEnrollment.PARAM
_OUT: Final = BioEnrollment.RESULT
_TEMPLATE: Final = BioEnrollment.TEMPLATE_INFO

_MOST_TEMPLATES = 100
_MOST_SAMPLES = 50
_NAME_LIMIT = 64
_UNSURE: Final = {
    Problem.KEY_REMOVED: Problem.REMOVED_WHILE_WRITING,
    Problem.TIMED_OUT: Problem.NO_ANSWER,
}
"""How a failure is told when nobody knows whether the finger was saved before it."""
_STATUSES: Final = {status.value: status for status in SampleStatus}


class Fingers:
    """The fingerprint side of one link; all but sensor info and cancel need a token."""

    def __init__(self, link: Link, pin: Pin) -> None:
        self._link = link
        self._pin = pin
        self._templates: set[bytes] | None = None
        self._remaining = 0
        self._sensor: SensorInfo | None = None
        self._may_save = False
        """The sample being taken may be the last one: with it the finger is saved."""

    @property
    def enrolling(self) -> bool:
        """A fingerprint is half taken; other commands might make the key drop it."""
        return self._remaining > 0

    def sensor(self) -> SensorInfo:
        """Kind, samples and name limit, asked once; odd values count as unsaid."""
        if self._sensor is None:
            with self._link.doing(Operation.READ):
                self._sensor = _sensor(self._call(_SUB.GET_SENSOR_INFO, auth=False))
        return self._sensor

    def templates(self) -> tuple[Fingerprint, ...]:
        """List what is enrolled; one reply carries all of it."""
        with self._doing(Operation.LIST_FINGERPRINTS):
            try:
                entries = self._call(_SUB.ENUMERATE_ENROLLMENTS).get(_OUT.TEMPLATE_INFOS, [])
            except CtapError as error:
                if error.code != CtapError.ERR.INVALID_OPTION:
                    raise
                entries = []  # The spec's way to say "none".
            if not isinstance(entries, list):
                raise TypeError("templates are not a list")
            found = [_fingerprint(entry) for entry in entries[:_MOST_TEMPLATES]]
        # Each id once: lists go by it, and a command reaches only one of two.
        templates: dict[bytes, Fingerprint] = {}
        for finger in found:
            if finger is not None:
                templates.setdefault(finger.id, finger)
        self._templates = set(templates)
        self._note_enrolled(bool(templates))
        return tuple(templates.values())

    def begin(self) -> Sample:
        """Start a fingerprint and wait for its first sample."""
        self._remaining = 0
        self._may_save = self._sensor is None or self._sensor.samples in (None, 1)
        with self._doing(Operation.ENROL):
            reply = self._call(_SUB.ENROLL_BEGIN, touch=True)
            template = reply.get(_OUT.TEMPLATE_ID, b"")
            if not isinstance(template, bytes):
                raise TypeError("template id is not bytes")
            return self._sample(template, reply)

    def next(self, template: bytes) -> Sample:
        """Wait for the next sample."""
        self._may_save = self._remaining == 1
        with self._doing(Operation.ENROL):
            params: dict[int, Any] = {_IN.TEMPLATE_ID: template}
            return self._sample(template, self._call(_SUB.ENROLL_CAPTURE_NEXT, params, touch=True))

    def cancel(self) -> None:
        """Drop a fingerprint in the making; needs no token and is right at any time."""
        self._may_save = False
        with self._doing(Operation.ENROL):
            self._call(_SUB.ENROLL_CANCEL, auth=False)
        self._remaining = 0

    def rename(self, template: bytes, name: str) -> None:
        """Give a template a name."""
        with self._doing(Operation.RENAME_FINGERPRINT):
            params: dict[int, Any] = {_TEMPLATE.ID: template, _TEMPLATE.NAME: name}
            self._call(_SUB.SET_NAME, params)

    def remove(self, template: bytes) -> None:
        """Delete a template."""
        with self._doing(Operation.REMOVE_FINGERPRINT):
            self._call(_SUB.REMOVE_ENROLLMENT, {_TEMPLATE.ID: template})
        if self._templates is not None:
            self._templates.discard(template)
            self._note_enrolled(bool(self._templates))

    def _call(
        self,
        sub: FPBioEnrollment.CMD,
        params: Mapping[int, Any] | None = None,
        *,
        auth: bool = True,
        touch: bool = False,
    ) -> Mapping[int, Any]:
        if not BioEnrollment.is_supported(self._link.ctap.info):
            raise problem(Problem.NOT_SUPPORTED, "bioEnroll")
        proof: bytes | None = None
        protocol: int | None = None
        if auth:
            if self._pin.token is None:
                raise problem(Problem.SESSION_EXPIRED, "no token")
            message = struct.pack(">BB", _MODALITY, sub)
            message += cbor.encode(params) if params is not None else b""
            maker = self._pin.client.protocol
            protocol, proof = maker.VERSION, maker.authenticate(self._pin.token, message)
        event = self._link.cancel if touch else None
        return self._link.ctap.bio_enrollment(_MODALITY, sub, params, protocol, proof, event=event)

    @contextmanager
    def _doing(self, operation: Operation) -> Iterator[None]:
        try:
            with self._link.doing(operation):
                yield
        except OperationError as error:
            failure = error.failure
            if failure.problem is Problem.SESSION_EXPIRED:
                self._pin.token = None
            saving = operation is Operation.ENROL and self._may_save
            if saving and self._link.channel.unanswered:
                unsure = _UNSURE.get(failure.problem, failure.problem)
                failure = replace(failure, problem=unsure)
            raise OperationError(failure) from None

    def _sample(self, template: bytes, reply: Mapping[int, Any]) -> Sample:
        number, remaining = reply[_OUT.LAST_SAMPLE_STATUS], reply[_OUT.REMAINING_SAMPLES]
        if type(number) is not int or type(remaining) is not int:
            raise TypeError("sample of the wrong type")
        status = _STATUSES.get(number, SampleStatus.OTHER)
        if status is SampleStatus.GOOD and not template:
            raise TypeError("sample of no finger")
        saved = status is SampleStatus.GOOD and remaining <= 0
        # One that was not good cannot have been the last, unless the key has given up the finger.
        least = 0 if saved or status is SampleStatus.EXISTS else 1
        self._remaining = min(max(remaining, least), _MOST_SAMPLES)
        if saved:
            if self._templates is not None:
                self._templates.add(template)
            self._note_enrolled(True)
        return Sample(template, status, self._remaining)

    def _note_enrolled(self, enrolled: bool) -> None:
        """The first finger and the last flip these options (CTAP 2.3 §6.4, bioEnroll and uv)."""
        names = ("bioEnroll", "userVerificationMgmtPreview", "uv")
        self._link.set_options(dict.fromkeys(names, enrolled))


def _sensor(reply: Mapping[int, Any]) -> SensorInfo:
    swipe = reply.get(_OUT.FINGERPRINT_KIND) == SensorKind.SWIPE.value
    return SensorInfo(
        SensorKind.SWIPE if swipe else SensorKind.TOUCH,
        _within(reply.get(_OUT.MAX_SAMPLES_REQUIRED), 1, _MOST_SAMPLES),
        _within(reply.get(_OUT.MAX_TEMPLATE_FRIENDLY_NAME), 1, 255) or 64,
    )


def _fingerprint(entry: object) -> Fingerprint | None:
    if not isinstance(entry, Mapping):
        return None
    template, name = entry.get(_TEMPLATE.ID), entry.get(_TEMPLATE.NAME)
    if not isinstance(template, bytes) or not template:
        return None
    return Fingerprint(template, plain(name, _NAME_LIMIT) if isinstance(name, str) else "")


def _within(value: object, lowest: int, highest: int) -> int | None:
    if type(value) is not int or value < lowest:
        return None
    return min(value, highest)
