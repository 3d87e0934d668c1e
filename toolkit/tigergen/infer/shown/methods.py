"""The method of an operation that does not state it, from what is shown of it."""

from __future__ import annotations

from tigergen import names
from tigergen.infer.shown.evidence import NOTHING, Shown, segments
from tigergen.infer.shown.wording import VERBS, heading_words, lemma


def find_method(shown: Shown) -> tuple[tuple[str, ...], str]:
    """Return the methods that fit, one if the evidence tells, and the rule that says so."""
    body = shown.has_body or shown.request is not NOTHING
    success = [status for status in shown.statuses if status.startswith("2")]
    item = bool(shown.path) and str(shown.path).rstrip("/").endswith("}")
    verbs = VERBS.get(lemma(next(iter(heading_words(shown.heading)), "")), ())
    if not body:
        return _without_body(shown, success, verbs, item=item)
    data = shown.request.get("data") if isinstance(shown.request, dict) else None
    fits = tuple(verb for verb in verbs if verb in ("post", "put", "patch"))
    if "201" in success and not item:
        return ("post",), "shown-created"
    if isinstance(data, dict) and "type" in data:
        return (("patch",), "shown-update") if "id" in data else (("post",), "shown-new-resource")
    if shown.path is not None and "{" not in shown.path and fits in ((), ("post",)):
        # A thing of which there is one has a singular name, and is changed by PUT or PATCH as well.
        last = (names.words(segments(shown.path)[-1]) or [""])[-1].lower()
        many = names.plural(names.singular(last)) == last
        return (("post",), "shown-body") if many or fits else (("post", "put", "patch"), "")
    if len(fits) == 1:
        return fits, "summary-verb"
    if shown.path is None and not shown.parameters and not fits:
        return ("post",), "shown-body"
    return fits or ("put", "patch", "post"), ""


def _without_body(
    shown: Shown, success: list[str], verbs: tuple[str, ...], *, item: bool
) -> tuple[tuple[str, ...], str]:
    """The methods that fit an operation that sends nothing."""
    silent = shown.response is NOTHING and not success
    if verbs == ("delete",) and shown.response is NOTHING:
        return verbs, "summary-verb"
    if "201" in success:
        return ("post",), "shown-created"
    if "200" in success or (shown.response is not NOTHING and success):
        return ("get",), "shown-200-without-body"
    if silent and len(verbs) == 1:
        return verbs, "summary-verb"
    if silent and item and not verbs:
        return ("delete",), "shown-item-without-content"
    if silent and shown.path is not None:
        return tuple(verb for verb in verbs if verb != "get") or ("delete", "put", "post"), ""
    return verbs or ("get", "delete", "post"), ""
