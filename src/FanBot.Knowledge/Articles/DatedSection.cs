using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>A part of a document that stands by itself and has a day of its own: an item of a feed.</summary>
/// <param name="FirstBlock">Index of its first block, its heading.</param>
/// <param name="Day">The day on which it was published, or null.</param>
public sealed record DatedSection(int FirstBlock, EdtfDate? Day);
