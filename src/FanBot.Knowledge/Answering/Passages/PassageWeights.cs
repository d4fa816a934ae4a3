namespace FanBot.Knowledge.Answering.Passages;

/// <summary>
/// The figures by which sentences are weighed; set by hand on questions about shows, and the same for every show. Each
/// is a share of 1 that what it names is worth.
/// </summary>
internal static class PassageWeights
{
    /// <summary>A word of much the same meaning, beside the word itself.</summary>
    public const double Alike = 0.8;

    /// <summary>A word in the heading; in a heading or headline that asks and is answered right below; in the title.</summary>
    public const double Heading = 0.6;
    public const double QuestionAbove = 0.95;
    public const double Title = 0.3;

    /// <summary>The year that is asked about, where only the article's date tells it.</summary>
    public const double YearOfArticle = 0.8;

    /// <summary>A sentence without what a "which", "what did she say" or "how did it" wants: these have no sure form.</summary>
    public const double NoWhich = 0.6;
    public const double NoSpeech = 0.3;
    public const double NoManner = 0.75;

    /// <summary>A date of the past, where the question is about what is to come.</summary>
    public const double Over = 0.4;

    /// <summary>A word that goes with what is wanted, where the question has no telling word of its own.</summary>
    public const double Implied = 0.7;

    /// <summary>A channel that only the country has which the question names.</summary>
    public const double OfCountry = 0.9;

    /// <summary>So many passages from the top answer a headline that asks.</summary>
    public const int Opening = 8;

    /// <summary>A word in the sentence before, and in the one before that.</summary>
    public static readonly IReadOnlyList<double> Before = [0.65, 0.4];

    /// <summary>A name that "she" stands for; one elsewhere in the paragraph or heading; one in the title; one nowhere.</summary>
    public const double NameBefore = 0.9;
    public const double NameAround = 0.75;
    public const double NameInTitle = 0.6;
    public const double NoName = 0.3;

    /// <summary>A sentence on another season than the one asked about; one on none in particular.</summary>
    public const double OtherSeason = 0.35;
    public const double NoSeason = 0.5;

    /// <summary>A sentence on "the new season", asked about the newest that is known of.</summary>
    public const double NewSeason = 0.85;

    /// <summary>A season that no article tells of.</summary>
    public const double UnknownSeason = 0.2;

    /// <summary>A sentence in a recap of the very episode that is asked about.</summary>
    public const double OfEpisode = 1.15;

    /// <summary>A part in another film or show, where the question is about parts in this one.</summary>
    public const double OtherWork = 0.4;

    /// <summary>A sentence that does not name the show, asked when something of another name starts or ends.</summary>
    public const double OtherShow = 0.6;

    /// <summary>How much hangs on the question saying anything to go by.</summary>
    public const double Substance = 0.45;

    /// <summary>A question that is but a name; one that wants yes or no of a name.</summary>
    public const double NameAlone = 0.5;
    public const double NameAndYesNo = 0.8;
    public const double NameAndFate = 0.65;

    /// <summary>Asked for a partner, somebody whom nothing joins to the name.</summary>
    public const double NoPartner = 0.3;

    public const double Guess = 0.93;
    public const double Caption = 0.97;
    public const int Long = 400;
    public const double TooLong = 0.95;

    /// <summary>How much of a sentence's worth hangs on its being what is wanted, and on that standing near the question's words.</summary>
    public const double Fit = 0.7;
    public const double Nearness = 0.4;

    /// <summary>Words over which nearness falls to a third.</summary>
    public const double Distance = 8;

    /// <summary>A headline or heading with the question's words.</summary>
    public const double Topic = 0.25;

    /// <summary>What the newest article's sentence gains, and how much of it a year takes.</summary>
    public const double Newest = 0.04;
    public const double YearOlder = 0.015;

    /// <summary>What a full-text score adds, to tell level sentences apart.</summary>
    public const double Search = 0.002;

    /// <summary>A sentence that does not say what a thing is, asked what it is.</summary>
    public const double NoDefinition = 0.3;

    /// <summary>A person who stands in the sentence before; one in a list with the person asked about; one where several are wanted;
    /// somebody else's age.</summary>
    public const double Antecedent = 0.7;
    public const double Sibling = 0.3;
    public const double OnlyOne = 0.6;
    public const double OthersAge = 0.2;

    /// <summary>Asked whose, somebody who does not own it.</summary>
    public const double NotOwner = 0.45;

    /// <summary>What viewers post; a sentence that asks something.</summary>
    public const double Opinion = 0.8;
    public const double Asks = 0.7;

    /// <summary>Below this a sentence is not looked at closely.</summary>
    public const double LeastCoverage = 0.2;

    public const int ShortestQuote = 25;
    public const int LongestQuote = 420;

    /// <summary>Worth at which a sentence is as likely the answer as not, and how fast that changes.</summary>
    public const double EvenWorth = 0.4;
    public const double Steepness = 12;

    /// <summary>How likely a sentence of that worth answers.</summary>
    public static double Probability(double worth) => 1 / (1 + Math.Exp(-Steepness * (worth - EvenWorth)));

    /// <summary>Whether the words wanted can be set in front of the quote.</summary>
    public static bool MaySingleOut(Wanted wanted) =>
        wanted is Wanted.Person or Wanted.Age or Wanted.Year or Wanted.Money or Wanted.Clock or Wanted.Name or Wanted.Outlet;
}
