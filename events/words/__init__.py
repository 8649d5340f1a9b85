"""What the portal calls things: fields, statuses, states, bodies, dates, meetings, claims and decisions in
words, in the language in force. Pages, their templates and the desk say them alike."""
