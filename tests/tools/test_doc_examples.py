"""The examples of the pages, as the tests and the type checkers see them."""

from doc_examples import ROOT, examples, main, pages


def test_every_page_is_looked_at() -> None:
    """README and each page of docs/ are among the pages; what Sphinx built is not."""
    names = {page.relative_to(ROOT).as_posix() for page in pages()}

    assert {"README.md", "docs/index.md", "docs/tutorial.md"} <= names
    assert not [name for name in names if "_build" in name]


def test_an_example_knows_its_line() -> None:
    """The first line of an example's code stands on the line of the page that it names."""
    for page in pages():
        lines = page.read_text(encoding="utf-8").splitlines()
        for example in examples(page):
            assert lines[example.line - 1] == example.code.splitlines()[0]


def test_pages_become_files_for_type_checkers(tmp_path) -> None:
    """Each page with Python in it becomes one file that compiles."""
    main(str(tmp_path / "pages"))

    made = {path.name for path in (tmp_path / "pages").iterdir()}
    assert {"readme.py", "docs_tutorial.py"} <= made
    for path in (tmp_path / "pages").iterdir():
        compile(path.read_text(encoding="utf-8"), path.name, "exec")
