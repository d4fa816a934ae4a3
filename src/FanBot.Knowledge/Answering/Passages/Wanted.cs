namespace FanBot.Knowledge.Answering.Passages;

/// <summary>What an answer must hold for a sentence to be one.</summary>
internal enum Wanted
{
    /// <summary>The question leaves it open, or wants a yes or no.</summary>
    Open,
    Person,

    /// <summary>Who plays a part: a person in a sentence that speaks of playing.</summary>
    Performer,
    Place,

    /// <summary>The channel or service that something can be watched on.</summary>
    Outlet,
    Number,
    Age,
    Money,
    Duration,
    Year,
    Date,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>What something is called: a title, a firm, a school, a ship.</summary>
    Name,
    Reason,

    /// <summary>Which of a kind: a name, as a rule.</summary>
    Which,

    /// <summary>What someone says or thinks.</summary>
    Speech,

    /// <summary>How something is done or comes about.</summary>
    Manner,

    /// <summary>What someone does for a living.</summary>
    Job,

    /// <summary>What something or someone is.</summary>
    Definition,
}
