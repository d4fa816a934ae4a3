using System.Collections;

namespace FanBot.Knowledge.Answers;

/// <summary>One or more citations. It has no empty value, so an answer that needs one cannot be built without.</summary>
public sealed class CitationList : IReadOnlyList<Citation>
{
    private readonly Citation[] _items;

    /// <summary>A list of <paramref name="first"/> and those of <paramref name="rest"/> that quote other words.</summary>
    public CitationList(Citation first, IEnumerable<Citation> rest)
    {
        ArgumentNullException.ThrowIfNull(first);
        _items = [.. rest.Prepend(first).DistinctBy(c => (c.Article.Path, c.Span))];
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Citation this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<Citation> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
