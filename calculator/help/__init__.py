"""What everything in the window means: inputs, figures, lines, pages, charts and words, in both languages."""
