"""`python -m core.cli` is keydeskctl."""

import sys

from core.cli import main

sys.exit(main())
