"""The Guide: what a code means, what the caller sees, and what to say."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from itertools import zip_longest

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.recorder import Recorder
from core.flows.jobs import Jobs
from core.helpdesk import identity_check, opening
from core.helpdesk.articles import Article, article
from core.helpdesk.decisions import DECISIONS
from core.helpdesk.lookup import find_each, nearest
from core.helpdesk.questions import questions
from core.helpdesk.registry import entry_of
from core.translate import speaking, tr
from gui import languages
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks
from gui.viewmodels.caller_screen import Screen, screen
from gui.viewmodels.caller_words import instead
from gui.viewmodels.guide_printer import GuidePrinter
from gui.viewmodels.pictured_job import PicturedJob
from gui.viewmodels.pictured_screen import PicturedScreen

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_LINKS_HELP = frozenset({"PIN-3", "RST-20", "RST-30"})
"""Codes at which an entry of the key has to go at sites and services."""


@QmlElement
@QmlUncreatable("Made by Desk")
class HelpGuide(QObject):
    """One code at a time. Its picture is made of sample values: no key has a part in it."""

    changed = Signal()
    fixed = Signal()

    def __init__(
        self, jobs: Jobs, recorder: Recorder, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._heard = ""
        self._checked = False
        self._article: Article | None = None
        self._told: Article | None = None
        """The same in the language of the caller."""
        self._caller = ""
        self._paints = ExitStack()
        self._picture = PicturedScreen(PicturedJob(jobs, recorder, tasks), self)
        self._printer = GuidePrinter(self)

    @Slot(str)
    def look(self, heard: str) -> None:
        """Show what a code means, of several the one that tells most; what is no code is answered
        with the nearest ones."""
        self._heard = heard.strip()
        code = next(iter(find_each(heard)), None)
        self._article = article(code) if code else None
        self._checked = self._checked and self.identityFirst
        with self._spoken():
            self._told = article(code) if code else None
            self._picture.show(screen(entry_of(code)) if code else Screen(), self._jobs.policy)
        self.changed.emit()
        self._picture.changed.emit()  # Last: the article before this one has gone by now.

    @Slot()
    def beginCall(self) -> None:
        """Forget the call before: its code, its language, and that its caller was checked."""
        self._caller = ""
        self.look("")

    @Slot(str)
    def speakTo(self, language: str) -> None:
        """Tell what to say, and what the caller sees, in this language; empty: as the window."""
        self._caller = language
        self.look(self._heard)

    @Slot()
    def beginPicture(self) -> None:
        """From now on every text is the caller's, also those of QML: the picture is being made."""
        self._paints.enter_context(self._spoken())
        if self._caller:
            self._paints.callback(languages.use, languages.use(self._caller))

    @Slot()
    def endPicture(self) -> None:
        """It is made; nothing in it changes any more."""
        self._paints.close()

    @Property(str, notify=changed)
    def callerLanguage(self) -> str:
        """The language of the caller; empty where it is that of the window."""
        return self._caller

    def retell(self) -> None:
        """Say it all again in the language spoken now."""
        self.look(self._heard)
        self._printer.retell()

    @Slot(str, result=str)
    def titleOf(self, code: str) -> str:
        """What stands beside another code."""
        return article(code).title

    @Property(str, notify=changed)
    def heard(self) -> str:
        """What was typed last."""
        return self._heard

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        """Something was typed, and it is no code."""
        return bool(self._heard) and self._article is None

    @Property(list, notify=changed)
    def nearest(self) -> list[str]:
        """Codes it may have been."""
        return list(nearest(self._heard)) if self.unknown else []

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code that is shown; none before one was found."""
        return self._article.code if self._article else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What stands beside the code."""
        return self._article.title if self._article else ""

    @Property(list, notify=changed)
    def meaning(self) -> list[str]:
        """What happened, and what the screen asks for."""
        return list(self._article.meaning) if self._article else []

    @Property(list, notify=changed)
    def causes(self) -> list[str]:
        """Likely causes."""
        return list(self._article.causes) if self._article else []

    @Property(list, notify=changed)
    def say(self) -> list[str]:
        """Sentences to say."""
        return list(self._told.say) if self._told else []

    @Property(list, notify=changed)
    def meant(self) -> list[str]:
        """The same in the language of the window; nothing where that is the caller's."""
        return list(self._article.say) if self._article and self._foreign else []

    @Property(str, notify=changed)
    def how(self) -> str:
        """How to say them; empty for one after the other."""
        return self._article.how if self._article else ""

    @Property(list, notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """What the caller may ask or say: heard and reply, and both in the language of the window
        where that is another.
        """
        spoken = self._told.answers if self._told else ()
        known = self._article.answers if self._article and self._foreign else ()
        return [
            {
                "heard": each.heard,
                "reply": each.reply,
                "heardMeans": mine.heard if mine else "",
                "replyMeans": mine.reply if mine else "",
            }
            for each, mine in zip_longest(spoken, known)
        ]

    @Property(str, notify=changed)
    def openingTitle(self) -> str:
        """Heading of how a call begins."""
        return tr(opening.TITLE)

    @Property(list, notify=changed)
    def opening(self) -> list[str]:
        """How a call begins, before there is a code."""
        return self._with_callers(map(tr, opening.LINES), opening.QUESTION)

    @Property(list, notify=changed)
    def next(self) -> list[str]:
        """Codes that may follow."""
        return list(self._article.next) if self._article else []

    @Property(bool, notify=changed)
    def identityFirst(self) -> bool:
        """Who is calling has to be checked before anything is said."""
        return self._article is not None and self._article.identity_first

    @Property(bool, notify=changed)
    def identityChecked(self) -> bool:
        """The agent has checked; it counts until a code comes up that does not need it."""
        return self._checked

    @Slot(bool)
    def checkIdentity(self, checked: bool) -> None:
        """Note that the caller was checked, or was not."""
        self._checked = checked
        self.changed.emit()

    @Property(str, notify=changed)
    def identityTitle(self) -> str:
        """Heading of the identity check."""
        return tr(identity_check.TITLE)

    @Property(str, notify=changed)
    def identityWhy(self) -> str:
        """Why it is done."""
        return tr(identity_check.WHY)

    @Property(list, notify=changed)
    def identityChecks(self) -> list[str]:
        """What to do; one line at the later codes of a call."""
        lines = self._article.identity_check if self._article else ()
        return self._with_callers(lines, identity_check.HANG_UP)

    @Property(list, notify=changed)
    def decisions(self) -> list[dict[str, object]]:
        """The decision tables: id, title, identityFirst and choices with when, does and codes."""
        return [
            {
                "id": each.id,
                "title": tr(each.title),
                "identityFirst": each.identity_first,
                "choices": [
                    {"when": tr(choice.when), "does": tr(choice.do), "codes": list(choice.codes)}
                    for choice in each.choices
                ],
            }
            for each in DECISIONS
        ]

    @Property(list, notify=changed)
    def links(self) -> list[dict[str, str]]:
        """Pages where the organisation has the entry of a key removed, where that is due."""
        if self.code not in _LINKS_HELP:
            return []
        return [{"name": link.name, "url": link.url} for link in self._jobs.policy.removal_links]

    @Property(str, notify=changed)
    def questions(self) -> str:
        """Whom the organisation has people ask; empty where nobody was named."""
        return questions(*self._jobs.policy.help_desk.known)

    @Property(str, notify=changed)
    def unpictured(self) -> str:
        """Why there is no picture; empty where there is one."""
        return instead(entry_of(self.code)) if self.code else ""

    @Property(PicturedScreen, notify=fixed)
    def picture(self) -> PicturedScreen:
        """What the caller sees."""
        return self._picture

    @Property(GuidePrinter, notify=fixed)
    def printer(self) -> GuidePrinter:
        """Pages to hand out."""
        return self._printer

    def _with_callers(self, lines: Iterable[str], said: str) -> list[str]:
        """Lines for the agent; below the one to say to the caller what it is in his language."""
        mine = tr(said)
        with self._spoken():
            theirs = tr(said)
        both = mine if theirs == mine else f"{mine}\n{theirs}"
        return [both if line == mine else line for line in lines]

    @property
    def _foreign(self) -> bool:
        """The agent may not understand what there is to say."""
        return self.say != (list(self._article.say) if self._article else [])

    def _spoken(self) -> AbstractContextManager[None]:
        return speaking(languages.translator(self._caller)) if self._caller else nullcontext()
