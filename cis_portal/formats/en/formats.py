"""Days and times in English, as the pages print them."""

DATE_FORMAT = "j E Y"
DATETIME_FORMAT = "j E Y, H:i e"
