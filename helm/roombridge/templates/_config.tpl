{{/* roombridge.yaml of pod .ordinal: the values' config and what the chart decides. */}}
{{- define "roombridge.config" -}}
{{- $v := .root.Values -}}
{{- $c := deepCopy $v.config -}}
{{- if $v.advertisedAddresses -}}
{{- $_ := set $c.listen "advertised_address" (index $v.advertisedAddresses .ordinal) -}}
{{- end -}}
{{- $first := int (add $v.roomPorts.first (mul .ordinal $v.roomPorts.perPod)) -}}
{{- $_ := set $c.media "room_ports" (list $first (int (add $first $v.roomPorts.perPod -1))) -}}
{{- $on := ternary "::" "0.0.0.0" (contains ":" $v.config.listen.address) -}}
{{- if include "roombridge.hostNetwork" .root -}}
{{- $on = "127.0.0.1" -}}
{{- end -}}
{{- $_ := set $c "metrics" (dict "address" $on "port" (int $v.metrics.port)) -}}
{{- $tls := dict -}}
{{- if $v.tls.secretName -}}
{{- $_ := set $tls "certificate_file" "/etc/roombridge-secrets/tls/tls.crt" -}}
{{- $_ := set $tls "key_file" "/etc/roombridge-secrets/tls/tls.key" -}}
{{- end -}}
{{- if $v.tls.clientCaSecretName -}}
{{- $_ := set $tls "client_ca_file" "/etc/roombridge-secrets/client-ca/ca.crt" -}}
{{- end -}}
{{- $_ := set $c "tls" $tls -}}
{{- if $v.addressHashKey.secretName -}}
{{- $_ := set $c.log "address_hash_key_file" "/etc/roombridge-secrets/hash-key/key" -}}
{{- end -}}
{{- $meetings := list -}}
{{- range $i, $meeting := $v.config.conference.meetings -}}
{{- $m := omit $meeting "pinSecret" -}}
{{- if $meeting.pinSecret -}}
{{- $_ := set $m "pin_file" (printf "/etc/roombridge-secrets/pins/%d" $i) -}}
{{- end -}}
{{- $meetings = append $meetings $m -}}
{{- end -}}
{{- $_ := set $c.conference "meetings" $meetings -}}
{{- $users := list -}}
{{- range $i, $user := $v.config.gatekeeper.users -}}
{{- $users = append $users (set (omit $user "passwordSecret") "password_file" (printf "/etc/roombridge-secrets/passwords/%d" $i)) -}}
{{- end -}}
{{- $_ := set $c.gatekeeper "users" $users -}}
{{- if $v.registrationPassword.secretName -}}
{{- $_ := set $c.registration "password_file" "/etc/roombridge-secrets/registration/password" -}}
{{- end -}}
{{- toYaml $c -}}
{{- end -}}
