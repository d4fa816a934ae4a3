namespace FanBot.Knowledge.Articles;

/// <summary>What a publisher's word is worth, as moderators set it in <c>sources.yaml</c>. What follows from it stands in <see cref="Claims.Trust"/>.</summary>
public enum SourceWeight
{
    /// <summary>As sure as its wording.</summary>
    Normal,

    /// <summary>Comes before others that are equally sure, also before later ones.</summary>
    Trusted,

    /// <summary>Whatever its wording, a rumour.</summary>
    Rumour,

    /// <summary>Left out of claims and passages.</summary>
    Ignored,
}
