-- The skeleton of a plain name needs four of the replacements (src/features/accounts/names/words/confusables.ts); other
-- alphabets get theirs in the first night. Of two names that look alike the older account has the skeleton.
UPDATE OR IGNORE users SET username_skeleton = replace(replace(replace(lower(replace(username, 'I', 'l')), '0', 'o'), '1', 'l'), 'm', 'rn')
WHERE status <> 'deleted' AND username_key NOT GLOB '*[^a-z0-9._-]*';
