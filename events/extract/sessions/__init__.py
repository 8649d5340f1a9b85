"""Which sittings of which bodies a text speaks of, when, where and in what standing."""
