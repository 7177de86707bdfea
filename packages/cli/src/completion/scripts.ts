/**
 * Each script hands the words up to the cursor to `qfc __complete`, and offers the lines it prints: a candidate, a tab, and
 * what it is.
 */
export const completionScripts: Readonly<Record<string, string>> = {
  bash: `# Completion of qfc for bash.
_qfc() {
  local line word quoted cur="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  # Bash splits words at '=' and ':'; the parts are put together again.
  [[ $cur == "=" || $cur == ":" ]] && cur=""
  while IFS= read -r line; do
    word="\${line%%$'\\t'*}"
    if [[ $word == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${cur//\\\\/}")
    else
      # An id comes from the platform: it is a word, and nothing that a shell would run.
      printf -v quoted %q "$word"
      if [[ $word == "$cur"* || $quoted == "$cur"* ]]; then COMPREPLY+=("$quoted"); fi
    fi
  done < <("\${COMP_WORDS[0]}" __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _qfc qfc qianfan-console
`,
  zsh: `#compdef qfc qianfan-console
# Completion of qfc for zsh.
_qfc() {
  local line
  local -a candidates
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      [[ \${words[CURRENT]} == --*=* ]] && compset -P '*='
      _files
      continue
    fi
    local word=\${line%%$'\\t'*} what=""
    [[ $line == *$'\\t'* ]] && what=\${line#*$'\\t'}
    word=\${word//\\\\/\\\\\\\\}
    candidates+=("\${word//:/\\\\:}\${what:+:$what}")
  done < <("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( \${#candidates} )) && _describe 'qfc' candidates
}
if [[ \${funcstack[1]} == _qfc ]]; then _qfc "$@"; else compdef _qfc qfc qianfan-console; fi
`,
  fish: `# Completion of qfc for fish.
function __qfc_complete
  set -l current (commandline -ct)
  set -l words (commandline -opc) $current
  set -l flag (string match -r -- '^--[^=]+=' $current)
  for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
    if test "$line" = ":files"
      for file in (__fish_complete_path (string replace -r -- '^--[^=]+=' '' $current))
        printf '%s\\n' "$flag$file"
      end
    else
      printf '%s\\n' $line
    end
  end
end
complete -c qfc -f -a '(__qfc_complete)'
complete -c qianfan-console -f -a '(__qfc_complete)'
`,
  powershell: `# Completion of qfc for PowerShell.
Register-ArgumentCompleter -Native -CommandName qfc, qianfan-console -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '""' }
  $name = $words[0]
  $rest = @($words | Select-Object -Skip 1)
  & $name __complete @rest 2>$null | Where-Object { $_ -and -not $_.StartsWith(':') } | ForEach-Object {
    $candidate, $what = $_ -split "\`t", 2
    if ($candidate.StartsWith($word)) {
      if (-not $what) { $what = $candidate }
      $typed = $candidate
      if ($typed -match '[^\\w.:/=@%+,-]') { $typed = "'" + $typed.Replace("'", "''") + "'" }
      [System.Management.Automation.CompletionResult]::new($typed, $candidate, 'ParameterValue', $what)
    }
  }
}
`,
}
