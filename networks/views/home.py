from __future__ import annotations

from networks.views.base import NetworkView


class HomeView(NetworkView):
    """The workbench of a network: what there is to do, and where."""

    template_name = "networks/work/home.html"
