"""Small parts that pages are made of: texts, pills, cards, buttons, fields, the way of a mission, the strip of times."""
