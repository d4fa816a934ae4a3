namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>How one article uses a run of capitalised words that may name a show.</summary>
/// <param name="Name">The words as the article mostly writes them.</param>
/// <param name="Folded">The same in lower case without an article in front, a blank at both ends, so that one name is found in another by whole words.</param>
/// <param name="Words">How many they are.</param>
/// <param name="Mentions">How often they stand in it.</param>
/// <param name="InTitle">Whether its title holds them.</param>
/// <param name="AsShow">How often what stands beside them speaks of a show: "season 2 of …", "… star", quotation marks.</param>
/// <param name="AsPerson">How often it speaks of a person or a role: "actor …", "… said".</param>
internal sealed record NameTally(string Name, string Folded, int Words, int Mentions, bool InTitle, int AsShow, int AsPerson);
