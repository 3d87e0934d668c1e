"""`info` and the root's extensions -> what the document says about the API itself.

Tools that cut a collection into fragments put the summary of the operation into `info.title` and
`info.description`, and the name of the collection into `x-collection-name`.
"""

from __future__ import annotations

from collections.abc import Set

from tigergen.model.field_values import value_fault
from tigergen.sources.swagger.parse import Operation
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located


def read_info(writer: Writer, root: Located, summaries: Set[str], *, paths: int) -> None:
    """Record the fields of `info`, but for those in which a fragment repeats what an operation says."""
    info = root.get("info")
    if info is None:
        return
    if paths > 1 and not _is_fragment(root, info, summaries):
        summaries = frozenset()
    reading = writer.reading
    for key, entry in info.mapping().items():
        value = entry.plain()
        if key == "title" and isinstance(value, str) and _summary_in(value, summaries):
            _summary_as_title(writer, root, entry, _summary_in(value, summaries))
        elif key == "description" and isinstance(value, str) and value.strip() in summaries:
            reading.remark(entry.line, entry.end, "an operation's description, as the API's")
        elif key in ("contact", "license"):
            writer.objects.object(("info", key), entry, key)
        elif value_fault("info", key, value) is None:
            reading.claim(("info", key), value, entry)
        else:
            writer.wrong(entry, f"info.{key} is not a text and is ignored")
    _read_collection(writer, root, info, summaries)


def _read_collection(writer: Writer, root: Located, info: Located, summaries: Set[str]) -> None:
    """Take the collection's name for the title if `info` has none of its own."""
    reading = writer.reading
    collection = root.get("x-collection-name")
    if collection is not None and isinstance(collection.value, str) and collection.value:
        title = info.text("title") or ""
        if not title or _summary_in(title, summaries):
            reading.claim(("info", "title"), collection.value, collection)
        else:
            reading.remark(collection.line, collection.end, "the collection's name")


def _is_fragment(root: Located, info: Located, summaries: Set[str]) -> bool:
    """Tell a fragment with several paths from a document whose title happens to be a summary."""
    title, text = info.text("title") or "", (info.text("description") or "").strip()
    return "x-collection-name" in root.mapping() or (text in summaries and title.endswith(text))


def summaries_of(operation: Operation) -> set[str]:
    """What an operation says about itself."""
    texts = (operation.node.text(key) for key in ("summary", "description"))
    return {text.strip() for text in texts if text and text.strip()}


def _summary_in(title: str, summaries: Set[str]) -> str:
    """The longest summary that the title ends in; empty if there is none."""
    ends = [text for text in summaries if title.strip() and title.strip().endswith(text)]
    return max(ends, key=len, default="")


def _summary_as_title(writer: Writer, root: Located, entry: Located, summary: str) -> None:
    """Put on record that the title is a summary; what stands before it may be the title."""
    reading, title = writer.reading, str(entry.value)
    collection = root.get("x-collection-name")
    reading.remark(entry.line, entry.end, "an operation's summary, as title")
    named = [(collection.plain(), collection)] if collection else []
    reading.contradict(("info", "title"), [*named, (title, entry)], "title-is-a-summary")
    head = title.strip().removesuffix(summary).strip()
    if collection is None and head:
        reading.infer(("info", "title"), head, entry, "title-less-summary")
