"""Documents of JSON:API (jsonapi.org, version 1.1) made of a method's arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .encoding import given
from .unset import UNSET


def resource_document(
    kind: str, attributes: Any, members: Mapping[str, Any], top: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the body that creates or changes a resource (JSON:API 1.1, section 9).

    Args:
        kind: the resource's `type`.
        attributes: its attributes, of which those that are UNSET are left out; or the operations of
            a JSON Patch (RFC 6902).
        members: other members of the resource: `id`, `relationships`.
        top: members beside `data`, such as `meta`.
    """
    resource: dict[str, Any] = {"type": kind, **given(members)}
    if isinstance(attributes, Mapping):
        resource["attributes"] = given(cast("Mapping[str, Any]", attributes))
    elif attributes is not UNSET:
        resource.update(given({"attributes": attributes}))
    return {"data": resource, **given(top)}
