"""The log for support: bounded, searchable, in memory."""

from datetime import UTC, datetime

from core.ports import Exchange
from core.report.protocol_log import ProtocolLog

NOW = datetime(2026, 11, 27, 9, 30, 0, 125_000, tzinfo=UTC)


def exchange(command: str = "0x04 getInfo", reply: str = "", *replaced: str) -> Exchange:
    return Exchange("3f9c01ab", command, 0.0124, "0x00 SUCCESS", "{1: 2}", reply, replaced)


def log(most: int = 500, room: int = 10_000) -> ProtocolLog:
    return ProtocolLog(lambda: NOW, most, room)


def test_a_line_says_when_which_key_what_how_it_ended_and_how_long_it_took() -> None:
    kept = log()
    kept(exchange(reply="{3: 8}"))
    (line,) = kept.lines()
    assert line.text == (
        "09:30:00.125  3f9c01ab  0x04 getInfo  0x00 SUCCESS  12 ms\n  > {1: 2}\n  < {3: 8}"
    )


def test_only_so_many_are_kept() -> None:
    kept = log(most=2)
    for number in range(5):
        kept(exchange(f"command {number}"))
    assert [line.number for line in kept.lines()] == [4, 5]
    assert kept.count == 5


def test_all_of_them_take_only_so_much_room() -> None:
    kept = log(room=1000)
    for _ in range(50):
        kept(exchange(reply="x" * 300))
    assert 0 < len(kept.text()) <= 1010
    kept(exchange(reply="x" * 2000))
    assert kept.lines() == ()
    kept(exchange())
    assert len(kept.lines()) == 1


def test_words_are_searched_in_any_case_and_order() -> None:
    kept = log()
    kept(exchange("0x06 clientPIN", "{3: 8}"))
    kept(exchange("0x04 getInfo"))
    assert [line.number for line in kept.lines("success CLIENTpin")] == [1]
    assert kept.lines("clientPIN nothing") == ()
    assert "getInfo" not in kept.text("clientpin")


def test_the_fields_that_were_replaced_are_told_with_the_lines() -> None:
    kept = log()
    kept(exchange("a", "{1: ...}", "keyAgreement"))
    kept(exchange("b", "{6: ...}", "pinHashEnc"))
    assert kept.text().endswith("Values that were replaced by “...”: keyAgreement, pinHashEnc.\n")
    assert kept.text("a getInfo") == ""
    assert "keyAgreement" not in kept.text(most=1)


def test_nothing_is_left_when_it_is_cleared() -> None:
    kept = log()
    kept(exchange())
    kept.clear()
    assert (kept.lines(), kept.text()) == ((), "")
