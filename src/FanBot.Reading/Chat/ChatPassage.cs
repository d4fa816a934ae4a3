namespace FanBot.Reading.Chat;

/// <summary>A passage in a prompt.</summary>
/// <param name="Number">By which the model names it, from 1 on.</param>
/// <param name="Title">What it stands below.</param>
/// <param name="Text">Its sentences.</param>
internal sealed record ChatPassage(int Number, string Title, string Text);
