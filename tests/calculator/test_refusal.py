"""Why the system refuses is said in words, and in the language in use."""

import errno
import os
from collections.abc import Iterator

import pytest

from calculator import language
from calculator.refusal import refusal


@pytest.fixture
def chinese() -> Iterator[None]:
    language.use("zh")
    yield
    language.use("en")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EBUSY, errno.EIO])
def test_chinese_is_spoken_where_the_system_speaks_english(chinese: None, number: int) -> None:
    words = refusal(OSError(number, os.strerror(number)))
    assert words.isprintable()
    assert not any("a" <= letter.lower() <= "z" for letter in words)


def test_a_file_that_another_program_holds_open_is_no_matter_of_permission() -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = 32  # type: ignore[attr-defined]  # only there on Windows
    assert refusal(error) == "another program is using it"
    assert refusal(PermissionError(errno.EACCES, "Permission denied")) == "no permission"


def test_what_has_no_words_of_ours_keeps_those_of_the_system() -> None:
    assert refusal(OSError(errno.EDOM, "Numerical argument out of domain")) == "Numerical argument out of domain"
    assert refusal(OSError("something else")) == "something else"
