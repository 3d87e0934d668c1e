"""Pictures: no box covers another, arrows begin and end at boxes, the same graph gives the same picture."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from packages import plan
from tigergen.generate.site.layout import Picture, picture
from tigergen.generate.site.pictures import model_pictures, relations, stream_life

NAMES = st.sampled_from([f"{letter}{'x' * number}" for number, letter in enumerate("ABCDEFGHIJ")])


def overlapping(drawn: Picture) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for one in drawn.boxes
        for other in drawn.boxes
        if one.name < other.name
        and one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    ]


@settings(max_examples=40, deadline=None)
@given(st.sets(NAMES, min_size=1), st.lists(st.tuples(NAMES, NAMES), max_size=20))
def test_any_graph_is_drawn(names: set[str], pairs: list[tuple[str, str]]) -> None:
    nodes = {
        name: f"{name}.html" for name in sorted(names | {one for pair in pairs for one in pair})
    }
    drawn = picture(nodes, pairs)
    assert drawn == picture(nodes, pairs)
    assert sorted(box.name for box in drawn.boxes) == sorted(nodes)
    assert overlapping(drawn) == []
    edges = {pair for pair in pairs if pair[0] != pair[1]}
    assert len(drawn.arrows) == len(edges)
    assert {box.name for box in drawn.boxes if box.loop} == {a for a, b in pairs if a == b}
    for arrow in drawn.arrows:
        for x, y in (arrow.points[0], arrow.points[-1]):
            assert any(
                box.y <= y <= box.y + box.height
                and min(abs(x - box.x), abs(x - box.x - box.width)) <= 1
                for box in drawn.boxes
            )
    for box in drawn.boxes:
        assert 0 <= box.x <= box.x + box.width <= drawn.width
        assert 0 <= box.y <= box.y + box.height <= drawn.height


def document(count: int) -> str:
    """A chain of models, of which each resource answers with one."""
    paths = "".join(
        f"  /r{n}/:\n    get: {{responses: {{200: {{description: OK, schema: {{$ref: '#/definitions/M{n}'}}}}}}}}\n"
        for n in range(0, count, 10)
    )
    models = "".join(
        f"  M{n}:\n    type: object\n    properties: {{next: {{$ref: '#/definitions/M{min(n + 1, count - 1)}'}}}}\n"
        for n in range(count)
    )
    return (
        f"swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}definitions:\n{models}"
    )


def test_few_models_share_a_picture() -> None:
    made = plan(document(20), name="chain")
    ((resource, drawn),) = model_pictures(made)
    assert resource is None
    assert len(drawn.boxes) == 20
    assert len(drawn.arrows) == 19
    assert relations(made)["M19"] == ["M19"]


def test_many_models_are_drawn_by_resource() -> None:
    pictures = model_pictures(plan(document(60), name="chain"))
    assert [resource.attribute for resource, _ in pictures if resource] == [
        "r0_s",
        "r10_s",
        "r20_s",
        "r30_s",
        "r40_s",
        "r50_s",
    ]
    assert all(len(drawn.boxes) <= 40 for _, drawn in pictures)
    assert len({box.name for _, drawn in pictures for box in drawn.boxes}) == 60


def test_the_life_of_a_stream_shows_what_is_known_of_it() -> None:
    text = """\
openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /events/:
    get:
      responses:
        '200': {description: OK, content: {text/event-stream: {itemSchema: {type: object}}}}
  /ack/:
    post:
      x-tigergen-acknowledges-events: ids
      requestBody: {content: {application/json: {schema: {type: object, properties: {ids: {type: array, items: {type: string}}}}}}}
      responses: {'204': {description: OK}}
"""
    steps = [(step.kind, step.text) for step in stream_life(plan(text, name="streams"))]
    assert steps[0] == ("ask", "GET /events/")
    assert ("ask", "POST /ack/ with ids") in steps
    assert not [said for _, said in steps if "yields" in said]
