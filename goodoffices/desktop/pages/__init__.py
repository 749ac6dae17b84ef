"""The pages: missions with their tabs, people, consultations, notes, briefing packs. Each asks again when something changed."""
