"""The doctor's ladder: what ran, how to climb, and that a lower rung than the installed one fails where it must."""

from click.testing import CliRunner

from autograder.cli import main
from autograder.services import rungs
from autograder.services.rungs import Rung, missed, render


def test_a_listed_package_that_did_not_run_is_missed(tmp_path):
    (tmp_path / "apt.txt").write_text("git\nphp-cli # PHP\n")
    wheel = Rung("PHP", "php-cli", "PHP 8.4.1, wheel", 0.1, "apt install php-cli.")
    none = Rung("Java", "openjdk-17-jdk-headless", "", 0.1, "No JDK is installed here.")
    found = [wheel, none, Rung("Valkey", "", "Valkey 9, wheel", 0.1, "")]
    failed = missed(found, tmp_path / "apt.txt")
    assert failed == [wheel]
    text = render(found, failed)
    assert "FAILS  PHP" in text and "none   Java" in text and "-> No JDK is installed here." in text
    assert missed([Rung("PHP", "php-cli", "PHP 8.2.1, installed", 0.1, "")], tmp_path / "apt.txt") == []


def test_every_listed_package_belongs_to_a_service():
    from pathlib import Path

    names = set((Path(__file__).resolve().parents[3] / "apt.txt").read_text().split())
    names -= {"git", "mariadb-client-core", "rsync"}  # what MariaDB's set-up and gitlab-ci-local call
    assert names == {package for _, package, _, _ in rungs.LADDER if package}


def test_a_service_that_cannot_start_is_no_error(monkeypatch):
    def broken():
        raise OSError("no such program")

    monkeypatch.setattr(rungs, "LADDER", (("X", "", broken, "Install it."),))
    assert rungs.rungs()[0].rung == "" and "no such program" in rungs.rungs()[0].how


def test_the_command_fails_only_when_the_packages_are_required(monkeypatch):
    wheel = Rung("PHP", "php-cli", "PHP 8.4.1, wheel", 0.1, "apt install php-cli.")
    monkeypatch.setattr(rungs, "rungs", lambda: [wheel])
    for more, code in (([], 0), (["--require", "apt"], 1)):
        answer = CliRunner().invoke(main, ["doctor", "--services", *more])
        assert answer.exit_code == code and "PHP 8.4.1, wheel" in answer.output
