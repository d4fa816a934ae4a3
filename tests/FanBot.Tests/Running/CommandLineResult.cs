namespace FanBot.Tests.Running;

/// <summary>What a run left behind.</summary>
internal sealed record CommandLineResult(int Code, string Out, string Error);
