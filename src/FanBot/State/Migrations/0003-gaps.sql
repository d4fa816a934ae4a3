-- What a gap asks for more closely, whether an answer was called wrong, and by what it can be asked again.
ALTER TABLE gap ADD COLUMN aspect TEXT NOT NULL DEFAULT '';
ALTER TABLE gap ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE gap ADD COLUMN wrong INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gap ADD COLUMN answer TEXT;
ALTER TABLE gap ADD COLUMN usual INTEGER NOT NULL DEFAULT 0;
