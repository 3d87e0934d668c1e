"""The page about the vendor's SDK: settings, error codes and topics, each with its source."""

from __future__ import annotations

from conftest import merged
from tigergen.generate.markdown.sdk import errors, settings, topics

README = """# Shop

## Client

```js
const shop = new Shop.Client({
  level: 'warn', // debug/warn
  retries: 3,
})
```

## Orders

An order must be paid.

### shop.orders.find

```js
shop.orders.find(id: string):Promise.<string,Error>
```

```js
shop.orders.find('1').catch(function (err) { if (err.code === 'gone') stop() })
```

### Order

| Property | Type | Description |
| --- | --- | --- |
| id | string | ID |

### Line

| Property | Type | Description |
| --- | --- | --- |
| id | string | ID |
"""


def test_what_the_readme_says_besides_methods_is_on_the_page() -> None:
    canonical = merged(README)
    level, retries = settings(canonical)
    assert (level.name, level.default, level.text) == ("level", '"warn"', "One of debug, warn")
    assert (retries.default, retries.source) == ("3", "doc0:8")
    (gone,) = errors(canonical)
    assert (gone.name, gone.text) == ("gone", "orders.find")
    assert gone.source == "doc0:23 (inferred: example-usage)"
    (orders,) = topics(canonical)
    assert (orders.name, orders.text, orders.source) == (
        "Orders",
        "An order must be paid.",
        "doc0:14",
    )


def test_code_that_a_text_leads_to_goes_with_it_and_no_text_ends_in_a_lead() -> None:
    canonical = merged(
        "# Shop\n\n## shop.orders.find\n\n```js\nshop.orders.find(id: string)\n```\n\n"
        "## Paid orders\n\nAn Order must be paid. It is, if:\n\n```js\norder.left === 0 // ```\n```\n\n"
        "## Kinds\n\nAn Order must be of a kind. There are:\n\n- two\n- three\n\n"
        "### Order\n\n| Property | Type |\n| --- | --- |\n| id | string |\n"
    )
    paid, kinds = topics(canonical)
    assert paid.text == "An Order must be paid. It is, if:"
    assert paid.example.startswith("order.left === 0")
    assert kinds.text.startswith("An Order must be of a kind.")
    assert not kinds.text.endswith(":")


def test_a_document_without_an_sdk_has_none() -> None:
    canonical = merged("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    assert [*settings(canonical), *errors(canonical), *topics(canonical)] == []
