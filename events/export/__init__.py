"""Rows as bytes: the files that leave the portal, each with its proof."""
