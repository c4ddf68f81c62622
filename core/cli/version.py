"""`keydeskctl --version`."""

import argparse


class Version(argparse.Action):
    """Looks the version up only when it is wanted."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"keydeskctl {version('keydesk')}")
        except PackageNotFoundError:
            print("keydeskctl, not installed")
        parser.exit()
