namespace FanBot;

/// <summary>What the process tells its caller; part of the command line's contract.</summary>
internal static class ExitCode
{
    /// <summary>All went well; "not known" is an answer too.</summary>
    public const int Fine = 0;

    /// <summary>The work ran and its result is bad: a golden question failed, or an archive must not be imported.</summary>
    public const int BadResult = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Something failed that the caller did not cause, or the work was stopped.</summary>
    public const int Fault = 3;
}
