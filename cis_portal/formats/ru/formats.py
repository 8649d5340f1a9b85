"""Days and times in Russian, as the pages print them."""

DATE_FORMAT = "j E Y"
DATETIME_FORMAT = "j E Y, H:i e"
