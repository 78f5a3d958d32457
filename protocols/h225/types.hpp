#pragma once

// The types of H.225.0 version 7, written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocols/asn1/choice.hpp"
#include "protocols/asn1/type.hpp"
#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/h235/types.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h225 {

struct ANSI_41_UIM;
struct ANSI_41_UIM_SystemId;
struct AddressPattern;
struct AddressPattern_Range;
struct AdmissionConfirm;
struct AdmissionReject;
struct AdmissionRejectReason;
struct AdmissionRequest;
struct Alerting_UUIE;
struct AliasAddress;
struct AltGKInfo;
struct AlternateGK;
struct AlternateTransportAddresses;
struct BandRejectReason;
struct BandwidthConfirm;
struct BandwidthDetails;
struct BandwidthReject;
struct BandwidthRequest;
struct CallCapacity;
struct CallCapacityInfo;
struct CallCreditCapability;
struct CallCreditServiceControl;
struct CallCreditServiceControl_BillingMode;
struct CallCreditServiceControl_CallStartingPoint;
struct CallIdentifier;
struct CallLinkage;
struct CallModel;
struct CallProceeding_UUIE;
struct CallTerminationCause;
struct CallType;
struct CallsAvailable;
struct CapacityReportingCapability;
struct CapacityReportingSpecification;
struct CapacityReportingSpecification_When;
struct CarrierInfo;
struct CicInfo;
struct CircuitIdentifier;
struct CircuitInfo;
struct ConferenceList;
struct Connect_UUIE;
struct Content;
struct CryptoH323Token;
struct CryptoH323Token_CryptoEPPwdHash;
struct CryptoH323Token_CryptoGKPwdHash;
struct DataRate;
struct DisengageConfirm;
struct DisengageReason;
struct DisengageReject;
struct DisengageRejectReason;
struct DisengageRequest;
struct DisplayName;
struct EncryptIntAlg;
struct Endpoint;
struct EndpointType;
struct EnumeratedParameter;
struct ExtendedAliasAddress;
struct FacilityReason;
struct Facility_UUIE;
struct FeatureSet;
struct GSM_UIM;
struct GatekeeperConfirm;
struct GatekeeperInfo;
struct GatekeeperReject;
struct GatekeeperRejectReason;
struct GatekeeperRequest;
struct GatewayInfo;
struct GenericData;
struct GenericIdentifier;
struct GroupID;
struct H221NonStandard;
struct H245Security;
struct H310Caps;
struct H320Caps;
struct H321Caps;
struct H322Caps;
struct H323Caps;
struct H323_UU_PDU;
struct H323_UU_PDU_H323MessageBody;
struct H323_UU_PDU_TunnelledSignallingMessage;
struct H323_UserInformation;
struct H323_UserInformation_UserData;
struct H324Caps;
struct ICV;
struct InfoRequest;
struct InfoRequestAck;
struct InfoRequestNak;
struct InfoRequestNakReason;
struct InfoRequestResponse;
struct InfoRequestResponseStatus;
struct InfoRequestResponse_PerCallInfo_Element;
struct InfoRequestResponse_PerCallInfo_Element_Pdu_Element;
struct Information_UUIE;
struct IntegrityMechanism;
struct IsupNumber;
struct IsupPrivatePartyNumber;
struct IsupPublicPartyNumber;
struct LocationConfirm;
struct LocationReject;
struct LocationRejectReason;
struct LocationRequest;
struct McuInfo;
struct MobileUIM;
struct NatureOfAddress;
struct NonIsoIntegrityMechanism;
struct NonStandardIdentifier;
struct NonStandardMessage;
struct NonStandardParameter;
struct NonStandardProtocol;
struct Notify_UUIE;
struct PartyNumber;
struct PresentationIndicator;
struct PrivatePartyNumber;
struct PrivateTypeOfNumber;
struct Progress_UUIE;
struct PublicPartyNumber;
struct PublicTypeOfNumber;
struct Q954Details;
struct QseriesOptions;
struct RTPSession;
struct RasMessage;
struct RasUsageInfoTypes;
struct RasUsageInformation;
struct RasUsageSpecification;
struct RasUsageSpecification_CallStartingPoint;
struct RasUsageSpecification_When;
struct RegistrationConfirm;
struct RegistrationConfirm_PreGrantedARQ;
struct RegistrationReject;
struct RegistrationRejectReason;
struct RegistrationRejectReason_InvalidTerminalAliases;
struct RegistrationRequest;
struct RehomingModel;
struct ReleaseCompleteReason;
struct ReleaseComplete_UUIE;
struct RequestInProgress;
struct ResourcesAvailableConfirm;
struct ResourcesAvailableIndicate;
struct SIPCaps;
struct ScnConnectionAggregation;
struct ScnConnectionType;
struct SecurityCapabilities;
struct SecurityErrors;
struct SecurityErrors2;
struct SecurityServiceMode;
struct ServiceControlDescriptor;
struct ServiceControlIndication;
struct ServiceControlIndication_CallSpecific;
struct ServiceControlResponse;
struct ServiceControlResponse_Result;
struct ServiceControlSession;
struct ServiceControlSession_Reason;
struct SetupAcknowledge_UUIE;
struct Setup_UUIE;
struct Setup_UUIE_ConferenceGoal;
struct Setup_UUIE_ConnectionParameters;
struct StatusInquiry_UUIE;
struct Status_UUIE;
struct StimulusControl;
struct SupportedPrefix;
struct SupportedProtocols;
struct T120OnlyCaps;
struct T38FaxAnnexbOnlyCaps;
struct TerminalInfo;
struct TransportAddress;
struct TransportAddress_Ip6Address;
struct TransportAddress_IpAddress;
struct TransportAddress_IpSourceRoute;
struct TransportAddress_IpSourceRoute_Routing;
struct TransportAddress_IpxAddress;
struct TransportChannelInfo;
struct TransportQOS;
struct TunnelledProtocol;
struct TunnelledProtocolAlternateIdentifier;
struct TunnelledProtocol_Id;
struct UUIEsRequested;
struct UnknownMessageResponse;
struct UnregRejectReason;
struct UnregRequestReason;
struct UnregistrationConfirm;
struct UnregistrationReject;
struct UnregistrationRequest;
struct UseSpecifiedTransport;
struct VendorIdentifier;
struct VoiceCaps;

struct H323_UU_PDU_H323MessageBody : asn1::Choice<H323_UU_PDU_H323MessageBody, Setup_UUIE, CallProceeding_UUIE, Connect_UUIE, Alerting_UUIE, Information_UUIE, ReleaseComplete_UUIE, Facility_UUIE, Progress_UUIE, asn1::Null, Status_UUIE, StatusInquiry_UUIE, SetupAcknowledge_UUIE, Notify_UUIE> {
  enum class Is : std::uint16_t {
    Setup, CallProceeding, Connect, Alerting, Information, ReleaseComplete, Facility, Progress,
    Empty, Status, StatusInquiry, SetupAcknowledge, Notify,
  };
};

struct H323_UU_PDU {
  H323_UU_PDU_H323MessageBody h323_message_body;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<Bytes>> h4501_supplementary_service;
  std::optional<bool> h245_tunnelling;
  std::optional<std::vector<Bytes>> h245_control;
  std::optional<std::vector<NonStandardParameter>> non_standard_control;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<H323_UU_PDU_TunnelledSignallingMessage> tunnelled_signalling_message;
  std::optional<asn1::Null> provisional_resp_to_h245_tunnelling;
  asn1::Box<StimulusControl> stimulus_control;
  std::optional<std::vector<GenericData>> generic_data;
};

struct H323_UserInformation {
  H323_UU_PDU h323_uu_pdu;
  asn1::Box<H323_UserInformation_UserData> user_data;
};

struct EndpointType {
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<VendorIdentifier> vendor;
  asn1::Box<GatekeeperInfo> gatekeeper;
  asn1::Box<GatewayInfo> gateway;
  asn1::Box<McuInfo> mcu;
  asn1::Box<TerminalInfo> terminal;
  bool mc = false;
  bool undefined_node = false;
  std::optional<asn1::BitString> set;
  std::optional<std::vector<TunnelledProtocol>> supported_tunnelled_protocols;
};

struct Setup_UUIE_ConferenceGoal : asn1::Choice<Setup_UUIE_ConferenceGoal, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Create, Join, Invite, CapabilityNegotiation, CallIndependentSupplementaryService,
  };
};

struct CallType : asn1::Choice<CallType, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    PointToPoint, OneToN, NToOne, NToN,
  };
};

struct Setup_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<TransportAddress> h245_address;
  std::optional<std::vector<AliasAddress>> source_address;
  EndpointType source_info;
  std::optional<std::vector<AliasAddress>> destination_address;
  asn1::Box<TransportAddress> dest_call_signal_address;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  std::optional<std::vector<std::uint16_t>> dest_extra_crv;
  bool active_mc = false;
  Bytes conference_id;
  Setup_UUIE_ConferenceGoal conference_goal;
  asn1::Box<QseriesOptions> call_services;
  CallType call_type;
  asn1::Box<TransportAddress> source_call_signal_address;
  asn1::Box<AliasAddress> remote_extension_address;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<H245Security>> h245_security_capability;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> media_wait_for_connect;
  std::optional<bool> can_overlap_send;
  std::optional<std::u16string> endpoint_identifier;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  asn1::Box<Setup_UUIE_ConnectionParameters> connection_parameters;
  std::optional<std::vector<std::string>> language;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
  std::optional<std::vector<ServiceControlSession>> service_control;
  std::optional<asn1::Null> symmetric_operation_required;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<CircuitInfo> circuit_info;
  std::optional<std::vector<SupportedProtocols>> desired_protocols;
  std::optional<std::vector<GenericData>> needed_features;
  std::optional<std::vector<GenericData>> desired_features;
  std::optional<std::vector<GenericData>> supported_features;
  std::optional<std::vector<Bytes>> parallel_h245_control;
  std::optional<std::vector<ExtendedAliasAddress>> additional_source_addresses;
  std::optional<std::uint8_t> hop_count;
  std::optional<std::vector<DisplayName>> display_name;
};

struct TransportAddress : asn1::Choice<TransportAddress, TransportAddress_IpAddress, TransportAddress_IpSourceRoute, TransportAddress_IpxAddress, TransportAddress_Ip6Address, Bytes, Bytes, NonStandardParameter> {
  enum class Is : std::uint16_t {
    IpAddress, IpSourceRoute, IpxAddress, Ip6Address, NetBios, Nsap, NonStandardAddress,
  };
};

struct TransportAddress_IpAddress {
  Bytes ip;
  std::uint16_t port = 0;
};

struct TransportAddress_IpSourceRoute_Routing : asn1::Choice<TransportAddress_IpSourceRoute_Routing, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Strict, Loose,
  };
};

struct TransportAddress_IpSourceRoute {
  Bytes ip;
  std::uint16_t port = 0;
  std::vector<Bytes> route;
  TransportAddress_IpSourceRoute_Routing routing;
};

struct TransportAddress_IpxAddress {
  Bytes node;
  Bytes netnum;
  Bytes port;
};

struct TransportAddress_Ip6Address {
  Bytes ip;
  std::uint16_t port = 0;
};

struct NonStandardIdentifier : asn1::Choice<NonStandardIdentifier, asn1::ObjectIdentifier, H221NonStandard> {
  enum class Is : std::uint16_t {
    Object, H221NonStandard,
  };
};

struct NonStandardParameter {
  NonStandardIdentifier non_standard_identifier;
  Bytes data;
};

struct H221NonStandard {
  std::uint8_t t35_country_code = 0;
  std::uint8_t t35_extension = 0;
  std::uint16_t manufacturer_code = 0;
};

struct AliasAddress : asn1::Choice<AliasAddress, std::string, std::u16string, std::string, TransportAddress, std::string, PartyNumber, MobileUIM, IsupNumber> {
  enum class Is : std::uint16_t {
    DialledDigits, H323ID, UrlID, TransportID, EmailID, PartyNumber, MobileUIM, IsupNumber,
  };
};

struct PartyNumber : asn1::Choice<PartyNumber, PublicPartyNumber, std::string, std::string, PrivatePartyNumber, std::string> {
  enum class Is : std::uint16_t {
    E164Number, DataPartyNumber, TelexPartyNumber, PrivateNumber, NationalStandardPartyNumber,
  };
};

struct PublicTypeOfNumber : asn1::Choice<PublicTypeOfNumber, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unknown, InternationalNumber, NationalNumber, NetworkSpecificNumber, SubscriberNumber,
    AbbreviatedNumber,
  };
};

struct PublicPartyNumber {
  PublicTypeOfNumber public_type_of_number;
  std::string public_number_digits;
};

struct PrivateTypeOfNumber : asn1::Choice<PrivateTypeOfNumber, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unknown, Level2RegionalNumber, Level1RegionalNumber, PISNSpecificNumber, LocalNumber,
    AbbreviatedNumber,
  };
};

struct PrivatePartyNumber {
  PrivateTypeOfNumber private_type_of_number;
  std::string private_number_digits;
};

struct MobileUIM : asn1::Choice<MobileUIM, ANSI_41_UIM, GSM_UIM> {
  enum class Is : std::uint16_t {
    Ansi41Uim, GsmUim,
  };
};

struct ANSI_41_UIM_SystemId : asn1::Choice<ANSI_41_UIM_SystemId, std::string, std::string> {
  enum class Is : std::uint16_t {
    Sid, Mid,
  };
};

struct ANSI_41_UIM {
  std::optional<std::string> imsi;
  std::optional<std::string> min;
  std::optional<std::string> mdn;
  std::optional<std::string> msisdn;
  std::optional<std::string> esn;
  std::optional<std::string> mscid;
  ANSI_41_UIM_SystemId system_id;
  std::optional<Bytes> system_my_type_code;
  std::optional<Bytes> system_access_type;
  std::optional<Bytes> qualification_information_code;
  std::optional<std::string> sesn;
  std::optional<std::string> soc;
};

struct GSM_UIM {
  std::optional<std::string> imsi;
  std::optional<Bytes> tmsi;
  std::optional<std::string> msisdn;
  std::optional<std::string> imei;
  std::optional<std::string> hplmn;
  std::optional<std::string> vplmn;
};

struct IsupNumber : asn1::Choice<IsupNumber, IsupPublicPartyNumber, std::string, std::string, IsupPrivatePartyNumber, std::string> {
  enum class Is : std::uint16_t {
    E164Number, DataPartyNumber, TelexPartyNumber, PrivateNumber, NationalStandardPartyNumber,
  };
};

struct NatureOfAddress : asn1::Choice<NatureOfAddress, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unknown, SubscriberNumber, NationalNumber, InternationalNumber, NetworkSpecificNumber,
    RoutingNumberNationalFormat, RoutingNumberNetworkSpecificFormat,
    RoutingNumberWithCalledDirectoryNumber,
  };
};

struct IsupPublicPartyNumber {
  NatureOfAddress nature_of_address;
  std::string address;
};

struct IsupPrivatePartyNumber {
  PrivateTypeOfNumber private_type_of_number;
  std::string address;
};

struct VendorIdentifier {
  H221NonStandard vendor;
  std::optional<Bytes> product_id;
  std::optional<Bytes> version_id;
  std::optional<asn1::ObjectIdentifier> enterprise_number;
};

struct GatekeeperInfo {
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct GatewayInfo {
  std::optional<std::vector<SupportedProtocols>> protocol;
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct SupportedProtocols : asn1::Choice<SupportedProtocols, NonStandardParameter, H310Caps, H320Caps, H321Caps, H322Caps, H323Caps, H324Caps, VoiceCaps, T120OnlyCaps, NonStandardProtocol, T38FaxAnnexbOnlyCaps, SIPCaps> {
  enum class Is : std::uint16_t {
    NonStandardData, H310, H320, H321, H322, H323, H324, Voice, T120Only, NonStandardProtocol,
    T38FaxAnnexbOnly, Sip,
  };
};

struct H310Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct DataRate {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::uint32_t channel_rate = 0;
  std::optional<std::uint16_t> channel_multiplier;
};

struct SupportedPrefix {
  asn1::Box<NonStandardParameter> non_standard_data;
  AliasAddress prefix;
};

struct H320Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct H321Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct H322Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct H323Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct H324Caps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct VoiceCaps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct T120OnlyCaps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct NonStandardProtocol {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::vector<SupportedPrefix> supported_prefixes;
};

struct T38FaxAnnexbOnlyCaps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::vector<SupportedPrefix> supported_prefixes;
  h245::DataProtocolCapability t38_fax_protocol;
  h245::T38FaxProfile t38_fax_profile;
};

struct SIPCaps {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<DataRate>> data_rates_supported;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct McuInfo {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<SupportedProtocols>> protocol;
};

struct TerminalInfo {
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct TunnelledProtocol_Id : asn1::Choice<TunnelledProtocol_Id, asn1::ObjectIdentifier, TunnelledProtocolAlternateIdentifier> {
  enum class Is : std::uint16_t {
    TunnelledProtocolObjectID, TunnelledProtocolAlternateID,
  };
};

struct TunnelledProtocol {
  TunnelledProtocol_Id id;
  std::optional<std::string> sub_identifier;
};

struct TunnelledProtocolAlternateIdentifier {
  std::string protocol_type;
  std::optional<std::string> protocol_variant;
};

struct Q954Details {
  bool conference_calling = false;
  bool three_party_service = false;
};

struct QseriesOptions {
  bool q932_full = false;
  bool q951_full = false;
  bool q952_full = false;
  bool q953_full = false;
  bool q955_full = false;
  bool q956_full = false;
  bool q957_full = false;
  Q954Details q954_info;
};

struct CallIdentifier {
  Bytes guid;
};

struct H245Security : asn1::Choice<H245Security, NonStandardParameter, asn1::Null, SecurityCapabilities, SecurityCapabilities> {
  enum class Is : std::uint16_t {
    NonStandard, NoSecurity, Tls, Ipsec,
  };
};

struct SecurityServiceMode : asn1::Choice<SecurityServiceMode, NonStandardParameter, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NonStandard, None, Default,
  };
};

struct SecurityCapabilities {
  asn1::Box<NonStandardParameter> non_standard;
  SecurityServiceMode encryption;
  SecurityServiceMode authenticaton;
  SecurityServiceMode integrity;
};

struct CryptoH323Token : asn1::Choice<CryptoH323Token, CryptoH323Token_CryptoEPPwdHash, CryptoH323Token_CryptoGKPwdHash, h235::ENCRYPTED, h235::ENCRYPTED, h235::SIGNED, h235::SIGNED, h235::SIGNED, h235::CryptoToken> {
  enum class Is : std::uint16_t {
    CryptoEPPwdHash, CryptoGKPwdHash, CryptoEPPwdEncr, CryptoGKPwdEncr, CryptoEPCert, CryptoGKCert,
    CryptoFastStart, NestedcryptoToken,
  };
};

struct CryptoH323Token_CryptoEPPwdHash {
  AliasAddress alias;
  std::uint32_t time_stamp = 0;
  h235::HASHED token;
};

struct CryptoH323Token_CryptoGKPwdHash {
  std::u16string gatekeeper_id;
  std::uint32_t time_stamp = 0;
  h235::HASHED token;
};

struct ScnConnectionType : asn1::Choice<ScnConnectionType, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Unknown, BChannel, Hybrid2x64, Hybrid384, Hybrid1536, Hybrid1920, Multirate,
  };
};

struct ScnConnectionAggregation : asn1::Choice<ScnConnectionAggregation, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Auto, None, H221, BondedMode1, BondedMode2, BondedMode3,
  };
};

struct Setup_UUIE_ConnectionParameters {
  ScnConnectionType connection_type;
  std::uint16_t number_of_scn_connections = 0;
  ScnConnectionAggregation connection_aggregation;
};

struct PresentationIndicator : asn1::Choice<PresentationIndicator, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    PresentationAllowed, PresentationRestricted, AddressNotAvailable,
  };
};

struct ServiceControlSession_Reason : asn1::Choice<ServiceControlSession_Reason, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Open, Refresh, Close,
  };
};

struct ServiceControlSession {
  std::uint8_t session_id = 0;
  asn1::Box<ServiceControlDescriptor> contents;
  ServiceControlSession_Reason reason;
};

struct ServiceControlDescriptor : asn1::Choice<ServiceControlDescriptor, std::string, Bytes, NonStandardParameter, CallCreditServiceControl> {
  enum class Is : std::uint16_t {
    Url, Signal, NonStandard, CallCreditServiceControl,
  };
};

struct CallCreditServiceControl {
  std::optional<std::u16string> amount_string;
  asn1::Box<CallCreditServiceControl_BillingMode> billing_mode;
  std::optional<std::uint32_t> call_duration_limit;
  std::optional<bool> enforce_call_duration_limit;
  asn1::Box<CallCreditServiceControl_CallStartingPoint> call_starting_point;
};

struct CallCreditServiceControl_BillingMode : asn1::Choice<CallCreditServiceControl_BillingMode, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Credit, Debit,
  };
};

struct CallCreditServiceControl_CallStartingPoint : asn1::Choice<CallCreditServiceControl_CallStartingPoint, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Alerting, Connect,
  };
};

struct CallCapacity {
  asn1::Box<CallCapacityInfo> maximum_call_capacity;
  asn1::Box<CallCapacityInfo> current_call_capacity;
};

struct CallCapacityInfo {
  std::optional<std::vector<CallsAvailable>> voice_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h310_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h320_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h321_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h322_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h323_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> h324_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> t120_only_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> t38_fax_annexb_only_gw_calls_available;
  std::optional<std::vector<CallsAvailable>> terminal_calls_available;
  std::optional<std::vector<CallsAvailable>> mcu_calls_available;
  std::optional<std::vector<CallsAvailable>> sip_gw_calls_available;
};

struct CallsAvailable {
  std::uint32_t calls = 0;
  std::optional<std::string> group;
  asn1::Box<CarrierInfo> carrier;
};

struct CarrierInfo {
  std::optional<Bytes> carrier_identification_code;
  std::optional<std::string> carrier_name;
};

struct CircuitInfo {
  asn1::Box<CircuitIdentifier> source_circuit_id;
  asn1::Box<CircuitIdentifier> destination_circuit_id;
  std::optional<std::vector<GenericData>> generic_data;
};

struct CircuitIdentifier {
  asn1::Box<CicInfo> cic;
  asn1::Box<GroupID> group;
  asn1::Box<CarrierInfo> carrier;
};

struct CicInfo {
  std::vector<Bytes> cic;
  Bytes point_code;
};

struct GroupID {
  std::optional<std::vector<std::uint16_t>> member;
  std::string group;
};

struct GenericIdentifier : asn1::Choice<GenericIdentifier, std::uint16_t, asn1::ObjectIdentifier, Bytes> {
  enum class Is : std::uint16_t {
    Standard, Oid, NonStandard,
  };
};

struct GenericData {
  GenericIdentifier id;
  std::optional<std::vector<EnumeratedParameter>> parameters;
};

struct EnumeratedParameter {
  GenericIdentifier id;
  asn1::Box<Content> content;
};

struct Content : asn1::Choice<Content, Bytes, std::string, std::u16string, bool, std::uint8_t, std::uint16_t, std::uint32_t, GenericIdentifier, AliasAddress, TransportAddress, std::vector<EnumeratedParameter>, std::vector<GenericData>> {
  enum class Is : std::uint16_t {
    Raw, Text, Unicode, Bool, Number8, Number16, Number32, Id, Alias, Transport, Compound, Nested,
  };
};

struct ExtendedAliasAddress {
  AliasAddress address;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
};

struct DisplayName {
  std::optional<std::string> language;
  std::u16string name;
};

struct CallProceeding_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  EndpointType destination_info;
  asn1::Box<TransportAddress> h245_address;
  asn1::Box<CallIdentifier> call_identifier;
  asn1::Box<H245Security> h245_security_mode;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  std::optional<asn1::Null> fast_connect_refused;
  asn1::Box<FeatureSet> feature_set;
};

struct FeatureSet {
  bool replacement_feature_set = false;
  std::optional<std::vector<GenericData>> needed_features;
  std::optional<std::vector<GenericData>> desired_features;
  std::optional<std::vector<GenericData>> supported_features;
};

struct Connect_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<TransportAddress> h245_address;
  EndpointType destination_info;
  Bytes conference_id;
  asn1::Box<CallIdentifier> call_identifier;
  asn1::Box<H245Security> h245_security_mode;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  std::optional<std::vector<std::string>> language;
  std::optional<std::vector<AliasAddress>> connected_address;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
  std::optional<asn1::Null> fast_connect_refused;
  std::optional<std::vector<ServiceControlSession>> service_control;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<DisplayName>> display_name;
};

struct Alerting_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  EndpointType destination_info;
  asn1::Box<TransportAddress> h245_address;
  asn1::Box<CallIdentifier> call_identifier;
  asn1::Box<H245Security> h245_security_mode;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  std::optional<std::vector<AliasAddress>> alerting_address;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
  std::optional<asn1::Null> fast_connect_refused;
  std::optional<std::vector<ServiceControlSession>> service_control;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<DisplayName>> display_name;
};

struct Information_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<asn1::Null> fast_connect_refused;
  asn1::Box<CircuitInfo> circuit_info;
};

struct ReleaseComplete_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<ReleaseCompleteReason> reason;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<AliasAddress>> busy_address;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
  asn1::Box<CallCapacity> capacity;
  std::optional<std::vector<ServiceControlSession>> service_control;
  asn1::Box<FeatureSet> feature_set;
  asn1::Box<EndpointType> destination_info;
  std::optional<std::vector<DisplayName>> display_name;
};

struct ReleaseCompleteReason : asn1::Choice<ReleaseCompleteReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, NonStandardParameter, Bytes, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors, asn1::Null> {
  enum class Is : std::uint16_t {
    NoBandwidth, GatekeeperResources, UnreachableDestination, DestinationRejection, InvalidRevision,
    NoPermission, UnreachableGatekeeper, GatewayResources, BadFormatAddress, AdaptiveBusy, InConf,
    UndefinedReason, FacilityCallDeflection, SecurityDenied, CalledPartyNotRegistered,
    CallerNotRegistered, NewConnectionNeeded, NonStandardReason, ReplaceWithConferenceInvite,
    GenericDataReason, NeededFeatureNotSupported, TunnelledSignallingRejected, InvalidCID,
    SecurityError, HopCountExceeded,
  };
};

struct SecurityErrors : asn1::Choice<SecurityErrors, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SecurityWrongSyncTime, SecurityReplay, SecurityWrongGeneralID, SecurityWrongSendersID,
    SecurityIntegrityFailed, SecurityWrongOID, SecurityDHmismatch, SecurityCertificateExpired,
    SecurityCertificateDateInvalid, SecurityCertificateRevoked, SecurityCertificateNotReadable,
    SecurityCertificateSignatureInvalid, SecurityCertificateMissing, SecurityCertificateIncomplete,
    SecurityUnsupportedCertificateAlgOID, SecurityUnknownCA,
  };
};

struct FacilityReason : asn1::Choice<FacilityReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    RouteCallToGatekeeper, CallForwarded, RouteCallToMC, UndefinedReason, ConferenceListChoice,
    StartH245, NoH245, NewTokens, FeatureSetUpdate, ForwardedElements, TransportedInformation,
  };
};

struct Facility_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<TransportAddress> alternative_address;
  std::optional<std::vector<AliasAddress>> alternative_alias_address;
  std::optional<Bytes> conference_id;
  FacilityReason reason;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  asn1::Box<AliasAddress> remote_extension_address;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<ConferenceList>> conferences;
  asn1::Box<TransportAddress> h245_address;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  std::optional<asn1::Null> fast_connect_refused;
  std::optional<std::vector<ServiceControlSession>> service_control;
  asn1::Box<CircuitInfo> circuit_info;
  asn1::Box<FeatureSet> feature_set;
  asn1::Box<EndpointType> destination_info;
  asn1::Box<H245Security> h245_security_mode;
};

struct ConferenceList {
  std::optional<Bytes> conference_id;
  asn1::Box<AliasAddress> conference_alias;
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct Progress_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  EndpointType destination_info;
  asn1::Box<TransportAddress> h245_address;
  CallIdentifier call_identifier;
  asn1::Box<H245Security> h245_security_mode;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> fast_start;
  std::optional<bool> multiple_calls;
  std::optional<bool> maintain_connection;
  std::optional<asn1::Null> fast_connect_refused;
};

struct Status_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  CallIdentifier call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
};

struct StatusInquiry_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  CallIdentifier call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
};

struct SetupAcknowledge_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  CallIdentifier call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
};

struct Notify_UUIE {
  asn1::ObjectIdentifier protocol_identifier;
  CallIdentifier call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<AliasAddress>> connected_address;
  asn1::Box<PresentationIndicator> presentation_indicator;
  std::optional<std::uint8_t> screening_indicator;
  asn1::Box<EndpointType> destination_info;
  std::optional<std::vector<DisplayName>> display_name;
};

struct CallLinkage {
  std::optional<Bytes> global_call_id;
  std::optional<Bytes> thread_id;
};

struct H323_UU_PDU_TunnelledSignallingMessage {
  TunnelledProtocol tunnelled_protocol_id;
  std::vector<Bytes> message_content;
  std::optional<asn1::Null> tunnelling_required;
  asn1::Box<NonStandardParameter> non_standard_data;
};

struct StimulusControl {
  asn1::Box<NonStandardParameter> non_standard;
  std::optional<asn1::Null> is_text;
  std::optional<Bytes> h248_message;
};

struct H323_UserInformation_UserData {
  std::uint8_t protocol_discriminator = 0;
  Bytes user_information;
};

struct RasMessage : asn1::Choice<RasMessage, GatekeeperRequest, GatekeeperConfirm, GatekeeperReject, RegistrationRequest, RegistrationConfirm, RegistrationReject, UnregistrationRequest, UnregistrationConfirm, UnregistrationReject, AdmissionRequest, AdmissionConfirm, AdmissionReject, BandwidthRequest, BandwidthConfirm, BandwidthReject, DisengageRequest, DisengageConfirm, DisengageReject, LocationRequest, LocationConfirm, LocationReject, InfoRequest, InfoRequestResponse, NonStandardMessage, UnknownMessageResponse, RequestInProgress, ResourcesAvailableIndicate, ResourcesAvailableConfirm, InfoRequestAck, InfoRequestNak, ServiceControlIndication, ServiceControlResponse, std::vector<AdmissionConfirm>> {
  enum class Is : std::uint16_t {
    GatekeeperRequest, GatekeeperConfirm, GatekeeperReject, RegistrationRequest,
    RegistrationConfirm, RegistrationReject, UnregistrationRequest, UnregistrationConfirm,
    UnregistrationReject, AdmissionRequest, AdmissionConfirm, AdmissionReject, BandwidthRequest,
    BandwidthConfirm, BandwidthReject, DisengageRequest, DisengageConfirm, DisengageReject,
    LocationRequest, LocationConfirm, LocationReject, InfoRequest, InfoRequestResponse,
    NonStandardMessage, UnknownMessageResponse, RequestInProgress, ResourcesAvailableIndicate,
    ResourcesAvailableConfirm, InfoRequestAck, InfoRequestNak, ServiceControlIndication,
    ServiceControlResponse, AdmissionConfirmSequence,
  };
};

struct GatekeeperRequest {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  TransportAddress ras_address;
  EndpointType endpoint_type;
  std::optional<std::u16string> gatekeeper_identifier;
  asn1::Box<QseriesOptions> call_services;
  std::optional<std::vector<AliasAddress>> endpoint_alias;
  std::optional<std::vector<Endpoint>> alternate_endpoints;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<h235::AuthenticationMechanism>> authentication_capability;
  std::optional<std::vector<asn1::ObjectIdentifier>> algorithm_oi_ds;
  std::optional<std::vector<IntegrityMechanism>> integrity;
  asn1::Box<ICV> integrity_check_value;
  std::optional<asn1::Null> supports_alt_gk;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<bool> supports_assigned_gk;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct Endpoint {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<AliasAddress>> alias_address;
  std::optional<std::vector<TransportAddress>> call_signal_address;
  std::optional<std::vector<TransportAddress>> ras_address;
  asn1::Box<EndpointType> endpoint_type;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::uint8_t> priority;
  std::optional<std::vector<AliasAddress>> remote_extension_address;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  asn1::Box<AlternateTransportAddresses> alternate_transport_addresses;
  asn1::Box<CircuitInfo> circuit_info;
  asn1::Box<FeatureSet> feature_set;
};

struct AlternateTransportAddresses {
  std::optional<std::vector<TransportAddress>> annex_e;
  std::optional<std::vector<TransportAddress>> sctp;
};

struct IntegrityMechanism : asn1::Choice<IntegrityMechanism, NonStandardParameter, asn1::Null, asn1::ObjectIdentifier, NonIsoIntegrityMechanism> {
  enum class Is : std::uint16_t {
    NonStandard, DigSig, Iso9797, NonIsoIM,
  };
};

struct NonIsoIntegrityMechanism : asn1::Choice<NonIsoIntegrityMechanism, asn1::Null, EncryptIntAlg, EncryptIntAlg, asn1::ObjectIdentifier> {
  enum class Is : std::uint16_t {
    HMACMD5, HMACIso101182S, HMACIso101182L, HMACIso101183,
  };
};

struct EncryptIntAlg : asn1::Choice<EncryptIntAlg, NonStandardParameter, asn1::ObjectIdentifier> {
  enum class Is : std::uint16_t {
    NonStandard, IsoAlgorithm,
  };
};

struct ICV {
  asn1::ObjectIdentifier algorithm_oid;
  asn1::BitString icv;
};

struct AlternateGK {
  TransportAddress ras_address;
  std::optional<std::u16string> gatekeeper_identifier;
  bool need_to_register = false;
  std::uint8_t priority = 0;
};

struct GatekeeperConfirm {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::u16string> gatekeeper_identifier;
  TransportAddress ras_address;
  std::optional<std::vector<AlternateGK>> alternate_gatekeeper;
  asn1::Box<h235::AuthenticationMechanism> authentication_mode;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<asn1::ObjectIdentifier> algorithm_oid;
  std::optional<std::vector<IntegrityMechanism>> integrity;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
  asn1::Box<RehomingModel> rehoming_model;
};

struct RehomingModel : asn1::Choice<RehomingModel, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    GatekeeperBased, EndpointBased,
  };
};

struct GatekeeperRejectReason : asn1::Choice<GatekeeperRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors> {
  enum class Is : std::uint16_t {
    ResourceUnavailable, TerminalExcluded, InvalidRevision, UndefinedReason, SecurityDenial,
    GenericDataReason, NeededFeatureNotSupported, SecurityError,
  };
};

struct GatekeeperReject {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::u16string> gatekeeper_identifier;
  GatekeeperRejectReason reject_reason;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
};

struct AltGKInfo {
  std::vector<AlternateGK> alternate_gatekeeper;
  bool alt_g_kis_permanent = false;
};

struct RegistrationRequest {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  bool discovery_complete = false;
  std::vector<TransportAddress> call_signal_address;
  std::vector<TransportAddress> ras_address;
  EndpointType terminal_type;
  std::optional<std::vector<AliasAddress>> terminal_alias;
  std::optional<std::u16string> gatekeeper_identifier;
  VendorIdentifier endpoint_vendor;
  std::optional<std::vector<Endpoint>> alternate_endpoints;
  std::optional<std::uint32_t> time_to_live;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<bool> keep_alive;
  std::optional<std::u16string> endpoint_identifier;
  std::optional<bool> will_supply_uui_es;
  std::optional<bool> maintain_connection;
  asn1::Box<AlternateTransportAddresses> alternate_transport_addresses;
  std::optional<asn1::Null> additive_registration;
  std::optional<std::vector<AddressPattern>> terminal_alias_pattern;
  std::optional<asn1::Null> supports_alt_gk;
  asn1::Box<RasUsageInfoTypes> usage_reporting_capability;
  std::optional<bool> multiple_calls;
  std::optional<std::vector<Bytes>> supported_h248_packages;
  asn1::Box<CallCreditCapability> call_credit_capability;
  asn1::Box<CapacityReportingCapability> capacity_reporting_capability;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<asn1::Null> restart;
  std::optional<asn1::Null> supports_acf_sequences;
  std::optional<bool> supports_assigned_gk;
  asn1::Box<AlternateGK> assigned_gatekeeper;
  asn1::Box<TransportQOS> transport_qos;
  std::optional<std::vector<std::string>> language;
};

struct AddressPattern : asn1::Choice<AddressPattern, AliasAddress, AddressPattern_Range> {
  enum class Is : std::uint16_t {
    Wildcard, Range,
  };
};

struct AddressPattern_Range {
  PartyNumber start_of_range;
  PartyNumber end_of_range;
};

struct RasUsageInfoTypes {
  std::vector<NonStandardParameter> non_standard_usage_types;
  std::optional<asn1::Null> start_time;
  std::optional<asn1::Null> end_time;
  std::optional<asn1::Null> termination_cause;
};

struct CallCreditCapability {
  std::optional<bool> can_display_amount_string;
  std::optional<bool> can_enforce_duration_limit;
};

struct CapacityReportingCapability {
  bool can_report_call_capacity = false;
};

struct TransportQOS : asn1::Choice<TransportQOS, asn1::Null, asn1::Null, asn1::Null, std::vector<h245::QOSCapability>> {
  enum class Is : std::uint16_t {
    EndpointControlled, GatekeeperControlled, NoControl, QOSCapabilities,
  };
};

struct RegistrationConfirm {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::vector<TransportAddress> call_signal_address;
  std::optional<std::vector<AliasAddress>> terminal_alias;
  std::optional<std::u16string> gatekeeper_identifier;
  std::u16string endpoint_identifier;
  std::optional<std::vector<AlternateGK>> alternate_gatekeeper;
  std::optional<std::uint32_t> time_to_live;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<bool> will_respond_to_irr;
  asn1::Box<RegistrationConfirm_PreGrantedARQ> pre_granted_arq;
  std::optional<bool> maintain_connection;
  std::optional<std::vector<ServiceControlSession>> service_control;
  std::optional<asn1::Null> supports_additive_registration;
  std::optional<std::vector<AddressPattern>> terminal_alias_pattern;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
  std::optional<std::vector<RasUsageSpecification>> usage_spec;
  asn1::Box<AliasAddress> feature_server_alias;
  asn1::Box<CapacityReportingSpecification> capacity_reporting_spec;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
  asn1::Box<RehomingModel> rehoming_model;
  asn1::Box<TransportQOS> transport_qos;
};

struct RegistrationConfirm_PreGrantedARQ {
  bool make_call = false;
  bool use_gk_call_signal_address_to_make_call = false;
  bool answer_call = false;
  bool use_gk_call_signal_address_to_answer = false;
  std::optional<std::uint16_t> irr_frequency_in_call;
  std::optional<std::uint32_t> total_bandwidth_restriction;
  asn1::Box<AlternateTransportAddresses> alternate_transport_addresses;
  asn1::Box<UseSpecifiedTransport> use_specified_transport;
};

struct UseSpecifiedTransport : asn1::Choice<UseSpecifiedTransport, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Tcp, AnnexE, Sctp,
  };
};

struct RasUsageSpecification_When {
  std::optional<asn1::Null> start;
  std::optional<asn1::Null> end;
  std::optional<asn1::Null> in_irr;
};

struct RasUsageSpecification {
  RasUsageSpecification_When when;
  asn1::Box<RasUsageSpecification_CallStartingPoint> call_starting_point;
  RasUsageInfoTypes required;
};

struct RasUsageSpecification_CallStartingPoint {
  std::optional<asn1::Null> alerting;
  std::optional<asn1::Null> connect;
};

struct CapacityReportingSpecification_When {
  std::optional<asn1::Null> call_start;
  std::optional<asn1::Null> call_end;
};

struct CapacityReportingSpecification {
  CapacityReportingSpecification_When when;
};

struct RegistrationRejectReason : asn1::Choice<RegistrationRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, std::vector<AliasAddress>, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, RegistrationRejectReason_InvalidTerminalAliases, asn1::Null, asn1::Null, SecurityErrors, asn1::Null> {
  enum class Is : std::uint16_t {
    DiscoveryRequired, InvalidRevision, InvalidCallSignalAddress, InvalidRASAddress, DuplicateAlias,
    InvalidTerminalType, UndefinedReason, TransportNotSupported, TransportQOSNotSupported,
    ResourceUnavailable, InvalidAlias, SecurityDenial, FullRegistrationRequired,
    AdditiveRegistrationNotSupported, InvalidTerminalAliases, GenericDataReason,
    NeededFeatureNotSupported, SecurityError, RegisterWithAssignedGK,
  };
};

struct RegistrationReject {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  RegistrationRejectReason reject_reason;
  std::optional<std::u16string> gatekeeper_identifier;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct RegistrationRejectReason_InvalidTerminalAliases {
  std::optional<std::vector<AliasAddress>> terminal_alias;
  std::optional<std::vector<AddressPattern>> terminal_alias_pattern;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
};

struct UnregistrationRequest {
  std::uint16_t request_seq_num = 0;
  std::vector<TransportAddress> call_signal_address;
  std::optional<std::vector<AliasAddress>> endpoint_alias;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::u16string> endpoint_identifier;
  std::optional<std::vector<Endpoint>> alternate_endpoints;
  std::optional<std::u16string> gatekeeper_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<UnregRequestReason> reason;
  std::optional<std::vector<AddressPattern>> endpoint_alias_pattern;
  std::optional<std::vector<SupportedPrefix>> supported_prefixes;
  std::optional<std::vector<AlternateGK>> alternate_gatekeeper;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct UnregRequestReason : asn1::Choice<UnregRequestReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2, asn1::Null> {
  enum class Is : std::uint16_t {
    ReregistrationRequired, TtlExpired, SecurityDenial, UndefinedReason, Maintenance, SecurityError,
    RegisterWithAssignedGK,
  };
};

struct SecurityErrors2 : asn1::Choice<SecurityErrors2, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    SecurityWrongSyncTime, SecurityReplay, SecurityWrongGeneralID, SecurityWrongSendersID,
    SecurityIntegrityFailed, SecurityWrongOID,
  };
};

struct UnregistrationConfirm {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct UnregRejectReason : asn1::Choice<UnregRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2> {
  enum class Is : std::uint16_t {
    NotCurrentlyRegistered, CallInProgress, UndefinedReason, PermissionDenied, SecurityDenial,
    SecurityError,
  };
};

struct UnregistrationReject {
  std::uint16_t request_seq_num = 0;
  UnregRejectReason reject_reason;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<GenericData>> generic_data;
};

struct AdmissionRequest {
  std::uint16_t request_seq_num = 0;
  CallType call_type;
  asn1::Box<CallModel> call_model;
  std::u16string endpoint_identifier;
  std::optional<std::vector<AliasAddress>> destination_info;
  asn1::Box<TransportAddress> dest_call_signal_address;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  std::vector<AliasAddress> src_info;
  asn1::Box<TransportAddress> src_call_signal_address;
  std::uint32_t band_width = 0;
  std::uint16_t call_reference_value = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<QseriesOptions> call_services;
  Bytes conference_id;
  bool active_mc = false;
  bool answer_call = false;
  std::optional<bool> can_map_alias;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<Endpoint>> src_alternatives;
  std::optional<std::vector<Endpoint>> dest_alternatives;
  std::optional<std::u16string> gatekeeper_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<TransportQOS> transport_qos;
  std::optional<bool> will_supply_uui_es;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<DataRate> gateway_data_rate;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<CircuitInfo> circuit_info;
  std::optional<std::vector<SupportedProtocols>> desired_protocols;
  asn1::Box<TunnelledProtocol> desired_tunnelled_protocol;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<bool> can_map_src_alias;
};

struct CallModel : asn1::Choice<CallModel, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Direct, GatekeeperRouted,
  };
};

struct AdmissionConfirm {
  std::uint16_t request_seq_num = 0;
  std::uint32_t band_width = 0;
  CallModel call_model;
  TransportAddress dest_call_signal_address;
  std::optional<std::uint16_t> irr_frequency;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<AliasAddress>> destination_info;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  asn1::Box<EndpointType> destination_type;
  std::optional<std::vector<AliasAddress>> remote_extension_address;
  std::optional<std::vector<Endpoint>> alternate_endpoints;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<TransportQOS> transport_qos;
  std::optional<bool> will_respond_to_irr;
  asn1::Box<UUIEsRequested> uuies_requested;
  std::optional<std::vector<std::string>> language;
  asn1::Box<AlternateTransportAddresses> alternate_transport_addresses;
  asn1::Box<UseSpecifiedTransport> use_specified_transport;
  asn1::Box<CircuitInfo> circuit_info;
  std::optional<std::vector<RasUsageSpecification>> usage_spec;
  std::optional<std::vector<SupportedProtocols>> supported_protocols;
  std::optional<std::vector<ServiceControlSession>> service_control;
  std::optional<bool> multiple_calls;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<std::vector<AliasAddress>> modified_src_info;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct UUIEsRequested {
  bool setup = false;
  bool call_proceeding = false;
  bool connect = false;
  bool alerting = false;
  bool information = false;
  bool release_complete = false;
  bool facility = false;
  bool progress = false;
  bool empty = false;
  std::optional<bool> status;
  std::optional<bool> status_inquiry;
  std::optional<bool> setup_acknowledge;
  std::optional<bool> notify;
};

struct AdmissionRejectReason : asn1::Choice<AdmissionRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, std::vector<PartyNumber>, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    CalledPartyNotRegistered, InvalidPermission, RequestDenied, UndefinedReason,
    CallerNotRegistered, RouteCallToGatekeeper, InvalidEndpointIdentifier, ResourceUnavailable,
    SecurityDenial, QosControlNotSupported, IncompleteAddress, AliasesInconsistent, RouteCallToSCN,
    ExceedsCallCapacity, CollectDestination, CollectPIN, GenericDataReason,
    NeededFeatureNotSupported, SecurityError, SecurityDHmismatch, NoRouteToDestination,
    UnallocatedNumber, RegisterWithAssignedGK,
  };
};

struct AdmissionReject {
  std::uint16_t request_seq_num = 0;
  AdmissionRejectReason reject_reason;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<TransportAddress>> call_signal_address;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<ServiceControlSession>> service_control;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct BandwidthRequest {
  std::uint16_t request_seq_num = 0;
  std::u16string endpoint_identifier;
  Bytes conference_id;
  std::uint16_t call_reference_value = 0;
  asn1::Box<CallType> call_type;
  std::uint32_t band_width = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::u16string> gatekeeper_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<bool> answered_call;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<RasUsageInformation> usage_information;
  std::optional<std::vector<BandwidthDetails>> bandwidth_details;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<TransportQOS> transport_qos;
};

struct RasUsageInformation {
  std::vector<NonStandardParameter> non_standard_usage_fields;
  std::optional<std::uint32_t> alerting_time;
  std::optional<std::uint32_t> connect_time;
  std::optional<std::uint32_t> end_time;
};

struct TransportChannelInfo {
  asn1::Box<TransportAddress> send_address;
  asn1::Box<TransportAddress> recv_address;
};

struct BandwidthDetails {
  bool sender = false;
  bool multicast = false;
  std::uint32_t bandwidth = 0;
  TransportChannelInfo rtcp_addresses;
};

struct BandwidthConfirm {
  std::uint16_t request_seq_num = 0;
  std::uint32_t band_width = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<CallCapacity> capacity;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<TransportQOS> transport_qos;
};

struct BandRejectReason : asn1::Choice<BandRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2> {
  enum class Is : std::uint16_t {
    NotBound, InvalidConferenceID, InvalidPermission, InsufficientResources, InvalidRevision,
    UndefinedReason, SecurityDenial, SecurityError,
  };
};

struct BandwidthReject {
  std::uint16_t request_seq_num = 0;
  BandRejectReason reject_reason;
  std::uint32_t allowed_band_width = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<GenericData>> generic_data;
};

struct DisengageReason : asn1::Choice<DisengageReason, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    ForcedDrop, NormalDrop, UndefinedReason,
  };
};

struct DisengageRequest {
  std::uint16_t request_seq_num = 0;
  std::u16string endpoint_identifier;
  Bytes conference_id;
  std::uint16_t call_reference_value = 0;
  DisengageReason disengage_reason;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::u16string> gatekeeper_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<bool> answered_call;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<CircuitInfo> circuit_info;
  asn1::Box<RasUsageInformation> usage_information;
  asn1::Box<CallTerminationCause> termination_cause;
  std::optional<std::vector<ServiceControlSession>> service_control;
  std::optional<std::vector<GenericData>> generic_data;
};

struct CallTerminationCause : asn1::Choice<CallTerminationCause, ReleaseCompleteReason, Bytes> {
  enum class Is : std::uint16_t {
    ReleaseCompleteReason, ReleaseCompleteCauseIE,
  };
};

struct DisengageConfirm {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<CircuitInfo> circuit_info;
  asn1::Box<RasUsageInformation> usage_information;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct DisengageRejectReason : asn1::Choice<DisengageRejectReason, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2> {
  enum class Is : std::uint16_t {
    NotRegistered, RequestToDropOther, SecurityDenial, SecurityError,
  };
};

struct DisengageReject {
  std::uint16_t request_seq_num = 0;
  DisengageRejectReason reject_reason;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<GenericData>> generic_data;
};

struct LocationRequest {
  std::uint16_t request_seq_num = 0;
  std::optional<std::u16string> endpoint_identifier;
  std::vector<AliasAddress> destination_info;
  asn1::Box<NonStandardParameter> non_standard_data;
  TransportAddress reply_address;
  std::optional<std::vector<AliasAddress>> source_info;
  std::optional<bool> can_map_alias;
  std::optional<std::u16string> gatekeeper_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<SupportedProtocols>> desired_protocols;
  asn1::Box<TunnelledProtocol> desired_tunnelled_protocol;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<std::uint8_t> hop_count;
  asn1::Box<CircuitInfo> circuit_info;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::uint32_t> band_width;
  std::optional<std::vector<AliasAddress>> source_endpoint_info;
  std::optional<bool> can_map_src_alias;
  std::optional<std::vector<std::string>> language;
};

struct LocationConfirm {
  std::uint16_t request_seq_num = 0;
  TransportAddress call_signal_address;
  TransportAddress ras_address;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<AliasAddress>> destination_info;
  std::optional<std::vector<AliasAddress>> dest_extra_call_info;
  asn1::Box<EndpointType> destination_type;
  std::optional<std::vector<AliasAddress>> remote_extension_address;
  std::optional<std::vector<Endpoint>> alternate_endpoints;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<AlternateTransportAddresses> alternate_transport_addresses;
  std::optional<std::vector<SupportedProtocols>> supported_protocols;
  std::optional<bool> multiple_calls;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<CircuitInfo> circuit_info;
  std::optional<std::vector<ServiceControlSession>> service_control;
  std::optional<std::vector<AliasAddress>> modified_src_info;
  std::optional<std::uint32_t> band_width;
};

struct LocationRejectReason : asn1::Choice<LocationRejectReason, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, std::vector<PartyNumber>, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    NotRegistered, InvalidPermission, RequestDenied, UndefinedReason, SecurityDenial,
    AliasesInconsistent, RouteCalltoSCN, ResourceUnavailable, GenericDataReason,
    NeededFeatureNotSupported, HopCountExceeded, IncompleteAddress, SecurityError,
    SecurityDHmismatch, NoRouteToDestination, UnallocatedNumber,
  };
};

struct LocationReject {
  std::uint16_t request_seq_num = 0;
  LocationRejectReason reject_reason;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
  std::optional<std::vector<ServiceControlSession>> service_control;
};

struct InfoRequest {
  std::uint16_t request_seq_num = 0;
  std::uint16_t call_reference_value = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  asn1::Box<TransportAddress> reply_address;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<UUIEsRequested> uuies_requested;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<RasUsageInfoTypes> usage_info_requested;
  std::optional<asn1::Null> segmented_response_supported;
  std::optional<std::uint16_t> next_segment_requested;
  std::optional<asn1::Null> capacity_info_requested;
  std::optional<std::vector<GenericData>> generic_data;
  asn1::Box<AlternateGK> assigned_gatekeeper;
};

struct InfoRequestResponse {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::uint16_t request_seq_num = 0;
  EndpointType endpoint_type;
  std::u16string endpoint_identifier;
  TransportAddress ras_address;
  std::vector<TransportAddress> call_signal_address;
  std::optional<std::vector<AliasAddress>> endpoint_alias;
  std::optional<std::vector<InfoRequestResponse_PerCallInfo_Element>> per_call_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<bool> need_response;
  asn1::Box<CallCapacity> capacity;
  asn1::Box<InfoRequestResponseStatus> irr_status;
  std::optional<bool> unsolicited;
  std::optional<std::vector<GenericData>> generic_data;
};

struct InfoRequestResponse_PerCallInfo_Element {
  asn1::Box<NonStandardParameter> non_standard_data;
  std::uint16_t call_reference_value = 0;
  Bytes conference_id;
  std::optional<bool> originator;
  std::optional<std::vector<RTPSession>> audio;
  std::optional<std::vector<RTPSession>> video;
  std::optional<std::vector<TransportChannelInfo>> data;
  TransportChannelInfo h245;
  TransportChannelInfo call_signalling;
  CallType call_type;
  std::uint32_t band_width = 0;
  CallModel call_model;
  asn1::Box<CallIdentifier> call_identifier;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  std::optional<std::vector<Bytes>> substitute_conf_i_ds;
  std::optional<std::vector<InfoRequestResponse_PerCallInfo_Element_Pdu_Element>> pdu;
  asn1::Box<CallLinkage> call_linkage;
  asn1::Box<RasUsageInformation> usage_information;
  asn1::Box<CircuitInfo> circuit_info;
};

struct RTPSession {
  TransportChannelInfo rtp_address;
  TransportChannelInfo rtcp_address;
  std::string cname;
  std::uint32_t ssrc = 0;
  std::uint8_t session_id = 0;
  std::vector<std::uint8_t> associated_session_ids;
  std::optional<asn1::Null> multicast;
  std::optional<std::uint32_t> bandwidth;
};

struct InfoRequestResponse_PerCallInfo_Element_Pdu_Element {
  H323_UU_PDU h323pdu;
  bool sent = false;
};

struct InfoRequestResponseStatus : asn1::Choice<InfoRequestResponseStatus, asn1::Null, asn1::Null, std::uint16_t, asn1::Null> {
  enum class Is : std::uint16_t {
    Complete, Incomplete, Segment, InvalidCall,
  };
};

struct NonStandardMessage {
  std::uint16_t request_seq_num = 0;
  NonStandardParameter non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
};

struct UnknownMessageResponse {
  std::uint16_t request_seq_num = 0;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<Bytes> message_not_understood;
};

struct RequestInProgress {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::uint16_t delay = 0;
};

struct ResourcesAvailableIndicate {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::u16string endpoint_identifier;
  std::vector<SupportedProtocols> protocols;
  bool almost_out_of_resources = false;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<CallCapacity> capacity;
  std::optional<std::vector<GenericData>> generic_data;
};

struct ResourcesAvailableConfirm {
  std::uint16_t request_seq_num = 0;
  asn1::ObjectIdentifier protocol_identifier;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  std::optional<std::vector<GenericData>> generic_data;
};

struct InfoRequestAck {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
};

struct InfoRequestNakReason : asn1::Choice<InfoRequestNakReason, asn1::Null, asn1::Null, asn1::Null, SecurityErrors2> {
  enum class Is : std::uint16_t {
    NotRegistered, SecurityDenial, UndefinedReason, SecurityError,
  };
};

struct InfoRequestNak {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  InfoRequestNakReason nak_reason;
  asn1::Box<AltGKInfo> alt_gk_info;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
};

struct ServiceControlIndication {
  std::uint16_t request_seq_num = 0;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::vector<ServiceControlSession> service_control;
  std::optional<std::u16string> endpoint_identifier;
  asn1::Box<ServiceControlIndication_CallSpecific> call_specific;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
};

struct ServiceControlIndication_CallSpecific {
  CallIdentifier call_identifier;
  Bytes conference_id;
  bool answered_call = false;
};

struct ServiceControlResponse {
  std::uint16_t request_seq_num = 0;
  asn1::Box<ServiceControlResponse_Result> result;
  asn1::Box<NonStandardParameter> non_standard_data;
  std::optional<std::vector<h235::ClearToken>> tokens;
  std::optional<std::vector<CryptoH323Token>> crypto_tokens;
  asn1::Box<ICV> integrity_check_value;
  asn1::Box<FeatureSet> feature_set;
  std::optional<std::vector<GenericData>> generic_data;
};

struct ServiceControlResponse_Result : asn1::Choice<ServiceControlResponse_Result, asn1::Null, asn1::Null, asn1::Null, asn1::Null, asn1::Null> {
  enum class Is : std::uint16_t {
    Started, Failed, Stopped, NotAvailable, NeededFeatureNotSupported,
  };
};

// Their tables, for the codec.
namespace tables {
extern const asn1::Type H323_UserInformation;
extern const asn1::Type RasMessage;
}  // namespace tables

inline const asn1::Type& asn1_type(std::type_identity<H323_UserInformation>) {
  return tables::H323_UserInformation;
}
inline const asn1::Type& asn1_type(std::type_identity<RasMessage>) {
  return tables::RasMessage;
}

}  // namespace protocols::h225
// clang-format on
