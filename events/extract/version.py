"""The version of the rules; raised whenever a rule changes what is read."""

VERSION = "rules/0.6.0"
