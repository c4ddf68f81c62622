"""The kiosk around the view-models: its window, its monitor, its guards and its end."""
