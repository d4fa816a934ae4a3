using System.Text;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Writes the text that is read out of a Markdown or HTML file, and keeps where each block of it stands.</summary>
internal sealed class BlockTextBuilder
{
    private const string Bullet = "• ";

    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];

    public IReadOnlyList<TextBlock> Blocks => _blocks;

    public string Text => _text.ToString();

    /// <summary>Adds a block with its white space collapsed; one without words is left out.</summary>
    public void Add(BlockKind kind, ReadOnlySpan<char> words, int level = 0)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return;
        }

        if (_blocks.Count > 0)
        {
            _text.Append(kind == BlockKind.ListItem && _blocks[^1].Kind == BlockKind.ListItem ? "\n" : "\n\n");
        }

        if (kind == BlockKind.ListItem)
        {
            _text.Append(Bullet);
        }

        var start = _text.Length;
        AppendCollapsed(words);
        _blocks.Add(new TextBlock(kind, new TextSpan(start, _text.Length), level));
    }

    private void AppendCollapsed(ReadOnlySpan<char> words)
    {
        var space = false;
        foreach (var c in words)
        {
            // Soft hyphens and zero-width marks are hints for a browser and would stand inside quotes unseen.
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
            {
                _text.Append(' ');
                space = false;
            }

            _text.Append(c);
        }
    }
}
