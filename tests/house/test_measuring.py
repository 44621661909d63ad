"""How the measuring tools judge what they found (scripts/, bench/)."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from bench import lighthouse
from bench.lighthouse import figures, lines, lost_points, report_on
from bench.weight import Received, judge
from scripts.crawl import Form, Reading, Walk
from scripts.html_validity import Finding, findings, told

HERE = "http://127.0.0.1:8000"


# ---------------------------------------------------------------- weight


def answers(css: int, js: int, *elsewhere: str) -> list[Received]:
    return [
        Received(f"{HERE}/", "text/html; charset=utf-8", 90_000),
        Received(f"{HERE}/a.css", "text/css", css),
        Received(f"{HERE}/a.js", 'text/javascript; charset="utf-8"', js),
        *(Received(address, "", 0) for address in elsewhere),
    ]


@pytest.mark.parametrize(
    ("received", "good"),
    [
        (answers(40_000, 19_999), True),
        (answers(40_000, 20_000), False),
        (answers(0, 60_000), False),
        (answers(1, 1, "https://fonts.example.com/a.woff2"), False),
    ],
)
def test_a_page_within_the_budget_passes(received, good):
    line, passed = judge("home", HERE, received)
    assert passed is good
    assert ("FALLS SHORT" in line) is not good


def test_the_line_of_a_page_says_what_it_weighs():
    line, _passed = judge("home", HERE, answers(1_500, 500, "https://elsewhere.example/x"))
    assert "CSS and JS 2.0 KB" in line
    assert "4 requests: HTML 90.0 KB, CSS 1.5 KB, JS 0.5 KB" in line
    assert "elsewhere.example" in line


# ---------------------------------------------------------------- Lighthouse


def report(**scores: float | None) -> dict[str, Any]:
    return {
        "categories": {
            name.replace("_", "-"): {"score": score, "auditRefs": []}
            for name, score in scores.items()
        }
    }


def test_the_middle_run_counts_for_performance():
    found = figures(
        [
            report(performance=0.7, accessibility=1, best_practices=1, seo=0.91),
            report(performance=0.96),
            report(performance=1),
        ]
    )
    assert found == {"performance": 96, "accessibility": 100, "best-practices": 100, "seo": 91}
    assert [line.rsplit(" ", 2)[1:] for line in lines("home", found)] == [
        ["95", "ok"],
        ["100", "ok"],
        ["100", "ok"],
        ["FALLS", "SHORT"],
    ]


def test_a_category_that_could_not_be_judged_falls_short():
    found = figures([report(performance=None, accessibility=1, best_practices=1, seo=1)])
    assert found["performance"] == 0


def test_what_costs_most_is_named_first():
    audits = {
        "a": {"title": "Small", "score": 0.5, "displayValue": "2 s"},
        "b": {"title": "Big", "score": 0},
        "c": {"title": "Fine", "score": 1},
        "d": {"title": "Advice", "score": 0},
        "e": {"title": "Not applicable", "score": None},
    }
    weights = {"a": 1, "b": 5, "c": 9, "d": 0, "e": 3}
    refs = [{"id": key, "weight": weight} for key, weight in weights.items()]
    found = {"categories": {"seo": {"score": 0.5, "auditRefs": refs}}, "audits": audits}
    assert list(lost_points(found)) == ["seo: Big", "seo: Small (2 s)"]


def failed(code: str) -> dict[str, Any]:
    return {"runtimeError": {"code": code, "message": f"Something went wrong: {code}"}}


def test_a_run_in_which_chromium_showed_nothing_is_done_again_and_said(monkeypatch, capsys):
    answers = iter([failed("NO_NAVSTART"), failed("NO_FCP"), report(seo=1)])
    monkeypatch.setattr(lighthouse, "answer", lambda *_: next(answers))
    assert report_on(HERE, ["seo"]) == report(seo=1)
    said = capsys.readouterr().out
    assert "NO_NAVSTART, measured again (try 2 of 3)" in said
    assert "NO_FCP, measured again (try 3 of 3)" in said


@pytest.mark.parametrize(("code", "runs"), [("PROTOCOL_TIMEOUT", 3), ("DNS_FAILURE", 1)])
def test_what_goes_on_failing_is_not_measured(monkeypatch, code, runs):
    asked = []
    monkeypatch.setattr(lighthouse, "answer", lambda *_: asked.append(1) or failed(code))
    with pytest.raises(SystemExit, match=f"NOT MEASURED: {HERE}: Something went wrong: {code}"):
        report_on(HERE, ["seo"])
    assert len(asked) == runs


# ---------------------------------------------------------------- HTML


def test_a_finding_says_file_line_column_and_message(tmp_path):
    message = {
        "type": "info",
        "subType": "warning",
        "url": f"file:{tmp_path}/var/html/lead/home.html",
        "lastLine": 12,
        "firstColumn": 3,
        "message": "Section lacks heading.",
    }
    error = {"type": "error", "url": message["url"], "message": "Cannot be read."}
    assert findings(json.dumps({"messages": [message, error]}), tmp_path) == [
        Finding("var/html/lead/home.html:12:3", "warning: Section lacks heading."),
        Finding("var/html/lead/home.html:0:0", "error: Cannot be read."),
    ]


def test_the_same_finding_on_many_pages_is_told_together():
    often = [Finding(f"{number}.html:1:1", "error: Stray tag.") for number in range(5)]
    assert told([Finding("x.html:1:1", "error: Once."), *often]) == [
        "0.html:1:1: error: Stray tag.",
        "1.html:1:1: error: Stray tag.",
        "2.html:1:1: error: Stray tag.",
        "    and 2 times more",
        "x.html:1:1: error: Once.",
    ]


def test_a_page_is_read_for_ids_leads_and_forms():
    read = Reading(
        """<main id="main"><a href="/a/#b">a</a>
        <svg><use href="/icons.svg#open"/></svg><img src="/x.png" alt="">
        <form method="post" action="save/"><input type="hidden" name="seen" value="3"><input
        name="text"></form><form><input type="hidden" name="q"></form></main>"""
    )
    assert read.ids == {"main"}
    assert read.leads == [(1, "/a/#b"), (2, "/icons.svg#open"), (2, "/x.png")]
    assert read.forms == [Form("save/", (("seen", "3"),))]


class Site:
    """Pages by address; what is not there answers 404. `opened` is what was asked for."""

    def __init__(self, pages: dict[str, str]) -> None:
        self.pages = pages
        self.opened: list[str] = []

    def get(self, address: str, follow: bool) -> Any:
        self.opened.append(address)
        return SimpleNamespace(
            status_code=200 if address in self.pages else 404,
            headers={"Content-Type": "text/html; charset=utf-8"},
            content=self.pages.get(address, "<p>nothing</p>").encode(),
            redirect_chain=[],
            close=lambda: None,
        )


def test_a_walk_names_dead_ends_and_missing_fragments():
    site = Site(
        {
            "/": '<a id="top" href="#top">ok</a>\n<a href="#no">x</a>\n<a href="/gone/">x</a>',
            "/b/": "",
        }
    )
    assert list(Walk(site, ["/"]).dead_ends()) == [
        ("/:2", "/#no: there is no id “no”"),
        ("/:3", "/gone/ answers 404"),
    ]


def test_a_walk_stays_inside_and_opens_every_page_once():
    site = Site(
        {
            "/": '<a href="b/">b</a><a href="https://example.com/">e</a><a href="mailto:a@b">m</a>',
            "/b/": '<a href="/">h</a><a href="/in/?next=/">i</a><a href="/in/?next=/b/">i</a>',
            "/in/": "in",
        }
    )
    walk = Walk(site, ["/"])
    assert site.opened == ["/", "/b/", "/in/"]
    assert not list(walk.dead_ends())


def test_a_walk_counts_what_it_passes_over():
    links = "".join(f'<a href="?p={number}">{number}</a>' for number in range(30))
    site = Site({"/": links, **{f"/?p={number}": "page" for number in range(30)}})
    walk = Walk(site, ["/"])
    assert len(walk.pages) == 26
    assert walk.passed_over == 5
