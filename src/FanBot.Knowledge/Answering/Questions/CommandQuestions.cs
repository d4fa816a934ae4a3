using System.Globalization;
using FanBot.Knowledge.Answering.Sources;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Turns slash commands into questions.</summary>
internal static class CommandQuestions
{
    /// <summary>What is understood of a command: a question, free text to be read as one, or the problem with it.</summary>
    internal readonly record struct Reading(Question? Question, string? Free, string? Problem);

    private const string Known =
        "Commands: /release, /status, /episodes, /plot, /cast, /character name:\u2026, /actor name:\u2026, /timeline, /ask question:\u2026, /sources.";

    public static Reading Read(SlashCommand command, string asked, DateOnly? asOf)
    {
        if (Kind(command.Name) is not { } kind)
        {
            return command.Name == SlashCommandNames.Ask
                ? Ask(command)
                : new Reading(null, null, command.Name == "help" ? Known : $"There is no command /{command.Name}. {Known}");
        }

        if (Problem(command) is { } problem)
        {
            return new Reading(null, null, problem);
        }

        var name = command.Option(SlashCommandOptions.Name);
        if (name is null && command.Name is SlashCommandNames.Character or SlashCommandNames.Actor)
        {
            return Somebody(command);
        }

        var question = new Question
        {
            Text = asked,
            Words = name ?? command.Rest,
            Kind = kind,
            Season = command.Option(SlashCommandOptions.Season) is { } number ? Season(number) : null,
            AsOf = command.Option(SlashCommandOptions.AsOf) is { } day && EdtfDate.TryParse(day, out var date) ? date.Latest : asOf,
            Only = (command.Option(SlashCommandOptions.Only) is { } part ? Only(part) : null) ?? CastStatus.Unknown,
            Argument = Argument(command),
            IsCommand = true,
        };
        return new Reading(question, null, null);
    }

    /// <summary>A command about one person without <c>name:</c>: what stands behind it is read as a free question would be.</summary>
    private static Reading Somebody(SlashCommand command)
    {
        if (command.Rest.Length == 0)
        {
            return new Reading(null, null, $"Whom do you mean? Write /{command.Name} name:\u2026");
        }

        return new Reading(null, command.Name == SlashCommandNames.Actor ? $"who does {command.Rest} play" : $"who is {command.Rest}", null);
    }

    private static string? Argument(SlashCommand command) =>
        command.Option(SlashCommandOptions.Topic) ?? command.Option(SlashCommandOptions.Article) ?? (command.Rest.Length > 0 ? command.Rest : null);

    /// <summary>What is wrong with an option; null where nothing is.</summary>
    private static string? Problem(SlashCommand command)
    {
        if (command.Option(SlashCommandOptions.Season) is { } season && Season(season) is null)
        {
            return $"\u201C{season}\u201D is not a season. Write a number, such as season:2.";
        }

        if (command.Option(SlashCommandOptions.AsOf) is { } day && !(EdtfDate.TryParse(day, out var date) && date.HasYear))
        {
            return $"\u201C{day}\u201D is not a date. Write year, month and day, such as as-of:2023-01-31.";
        }

        if (command.Option(SlashCommandOptions.Only) is { } only && Only(only) is null)
        {
            return $"\u201C{only}\u201D is no part of a cast. Write only:new, only:returning or only:leaving.";
        }

        return command.Option(SlashCommandOptions.Topic) is { } topic && !SourceAnswers.IsTopic(topic)
            ? $"There is no timeline of \u201C{topic}\u201D. Topics: release, status, production, episodes, cast."
            : null;
    }

    private static Reading Ask(SlashCommand command)
    {
        var question = command.Option(SlashCommandOptions.Question) ?? command.Rest;
        return question.Length == 0 ? new Reading(null, null, "What do you want to know? Write /ask question:\u2026") : new Reading(null, question, null);
    }

    private static CastStatus? Only(string text) => text.ToLowerInvariant() switch
    {
        "new" => CastStatus.New,
        "returning" => CastStatus.Returning,
        "leaving" => CastStatus.Leaving,
        _ => null,
    };

    private static int? Season(string text)
    {
        var digits = text.Trim().TrimStart('s', 'S');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100
            ? number
            : Text.NumberWords.Read(digits.Replace("eason", "", StringComparison.OrdinalIgnoreCase).Trim()) is > 0 and < 100 and var word ? word : null;
    }

    private static QuestionKind? Kind(string command) => command switch
    {
        SlashCommandNames.Release => QuestionKind.Release,
        SlashCommandNames.Status => QuestionKind.Renewal,
        SlashCommandNames.Episodes => QuestionKind.Episodes,
        SlashCommandNames.Plot => QuestionKind.Plot,
        SlashCommandNames.Cast => QuestionKind.Cast,
        SlashCommandNames.Character => QuestionKind.WhoIs,
        SlashCommandNames.Actor => QuestionKind.Role,
        SlashCommandNames.Timeline => QuestionKind.Timeline,
        SlashCommandNames.Sources => QuestionKind.Sources,
        _ => null,
    };
}
