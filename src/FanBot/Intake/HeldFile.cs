namespace FanBot.Intake;

/// <summary>The content of an attachment that is held on this machine, by its address; null for one that lies at Discord.</summary>
internal delegate byte[]? HeldFile(string url);
